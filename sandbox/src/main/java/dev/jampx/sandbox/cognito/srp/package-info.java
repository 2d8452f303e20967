/** The Secure Remote Password protocol, version 6a, in Cognito's flavour: the server's side. */
@NullMarked
package dev.jampx.sandbox.cognito.srp;

import org.jspecify.annotations.NullMarked;
