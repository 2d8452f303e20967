/** The local AppSync endpoint: GraphQL over HTTP, run by the compiled API's resolvers. */
@NullMarked
package dev.jampx.sandbox.graphql;

import org.jspecify.annotations.NullMarked;
