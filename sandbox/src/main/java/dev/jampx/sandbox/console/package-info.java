/** The developer console: the codes that Cognito would have mailed, the users, and the scheduled functions. */
@NullMarked
package dev.jampx.sandbox.console;

import org.jspecify.annotations.NullMarked;
