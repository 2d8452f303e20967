/** The runtime that generated Java clients call; signs in, and sends GraphQL operations to a backend. */
@NullMarked
package dev.jampx.client;

import org.jspecify.annotations.NullMarked;
