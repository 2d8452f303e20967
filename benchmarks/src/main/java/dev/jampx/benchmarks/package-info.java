/** Whole-process figures of the sandbox, each with a peer beside it. */
@NullMarked
package dev.jampx.benchmarks;

import org.jspecify.annotations.NullMarked;
