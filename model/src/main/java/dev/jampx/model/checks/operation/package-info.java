/** The rules for custom queries, mutations and subscriptions. */
@NullMarked
package dev.jampx.model.checks.operation;

import org.jspecify.annotations.NullMarked;
