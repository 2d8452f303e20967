/** Tests of how generated clients speak to an API. */
@NullMarked
package dev.jampx.client.operation;

import org.jspecify.annotations.NullMarked;
