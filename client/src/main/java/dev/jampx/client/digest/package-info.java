/** SHA-256, plain and keyed, for signatures and sign-in. Part of the implementation. */
@NullMarked
package dev.jampx.client.digest;

import org.jspecify.annotations.NullMarked;
