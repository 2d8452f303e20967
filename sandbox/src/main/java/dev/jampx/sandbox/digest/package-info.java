/** SHA-256, plain and keyed, for signatures, sign-in and fingerprints, and bodies that are checked as they are read. */
@NullMarked
package dev.jampx.sandbox.digest;

import org.jspecify.annotations.NullMarked;
