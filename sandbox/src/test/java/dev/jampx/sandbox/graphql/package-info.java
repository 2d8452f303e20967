/** Tests of the GraphQL endpoint. */
@NullMarked
package dev.jampx.sandbox.graphql;

import org.jspecify.annotations.NullMarked;
