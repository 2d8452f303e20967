/** How generated clients speak to an API: the fields of its root types, what a call of one may ask for, and how relations are followed. */
@NullMarked
package dev.jampx.client.operation;

import org.jspecify.annotations.NullMarked;
