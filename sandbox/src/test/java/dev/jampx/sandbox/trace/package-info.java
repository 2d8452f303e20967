/** Tests of traces. */
@NullMarked
package dev.jampx.sandbox.trace;

import org.jspecify.annotations.NullMarked;
