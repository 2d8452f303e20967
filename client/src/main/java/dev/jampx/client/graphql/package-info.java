/** Calls GraphQL operations of an AppSync API, and repeats what may be repeated. */
@NullMarked
package dev.jampx.client.graphql;

import org.jspecify.annotations.NullMarked;
