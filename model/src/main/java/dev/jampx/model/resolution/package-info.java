/** From what was written to what it means: the checks, then every default. */
@NullMarked
package dev.jampx.model.resolution;

import org.jspecify.annotations.NullMarked;
