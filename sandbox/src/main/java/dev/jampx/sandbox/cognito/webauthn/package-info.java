/** Passkeys by W3C's Web Authentication, level 2: the relying party's side. */
@NullMarked
package dev.jampx.sandbox.cognito.webauthn;

import org.jspecify.annotations.NullMarked;
