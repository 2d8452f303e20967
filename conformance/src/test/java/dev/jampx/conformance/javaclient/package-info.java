/** The Java clients that jampx generates of the cases: whether they compile, and what they do to a running sandbox. */
@NullMarked
package dev.jampx.conformance.javaclient;

import org.jspecify.annotations.NullMarked;
