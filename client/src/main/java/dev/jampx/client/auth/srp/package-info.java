/** The Secure Remote Password protocol as Cognito has it, for passwords and for remembered devices. Part of the implementation. */
@NullMarked
package dev.jampx.client.auth.srp;

import org.jspecify.annotations.NullMarked;
