/** What follows from a definition as it was written, worked out once for the checks and the resolution: lookups and defaults. */
@NullMarked
package dev.jampx.model.facts;

import org.jspecify.annotations.NullMarked;
