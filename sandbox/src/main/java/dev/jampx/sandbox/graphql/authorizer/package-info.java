/** Tokens that a function of the backend judges: AppSync's Lambda authorizers. */
@NullMarked
package dev.jampx.sandbox.graphql.authorizer;

import org.jspecify.annotations.NullMarked;
