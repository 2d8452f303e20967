/** SHA-256, plain and keyed, for signatures, sign-in and fingerprints. */
@NullMarked
package dev.jampx.sandbox.digest;

import org.jspecify.annotations.NullMarked;
