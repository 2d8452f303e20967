/** How callers prove who they are: every mode as the default, alone and with others, and the other settings of {@code defineData}. */
@NullMarked
package dev.jampx.conformance.cases.modes;

import org.jspecify.annotations.NullMarked;
