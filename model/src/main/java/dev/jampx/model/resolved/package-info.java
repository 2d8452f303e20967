/** The backend after the checks: every default filled in, every name looked up. All emitters read this and nothing else. */
@NullMarked
package dev.jampx.model.resolved;

import org.jspecify.annotations.NullMarked;
