/** Queries and mutations of one's own: arguments, results, rules, and the types they share. */
@NullMarked
package dev.jampx.conformance.cases.operations;

import org.jspecify.annotations.NullMarked;
