/** Tests of Lambda authorizers by themselves. */
@NullMarked
package dev.jampx.sandbox.graphql.authorizer;

import org.jspecify.annotations.NullMarked;
