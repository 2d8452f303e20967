/** What generated clients are made of: pages, relations, conditions, updates of fields, scalars, and lists that stay up to date. */
@NullMarked
package dev.jampx.client.model;

import org.jspecify.annotations.NullMarked;
