/** Subscriptions of one's own, to mutations of models and to custom ones. */
@NullMarked
package dev.jampx.conformance.cases.subscriptions;

import org.jspecify.annotations.NullMarked;
