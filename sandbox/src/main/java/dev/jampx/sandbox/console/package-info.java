/** The developer console: the codes that Cognito would have mailed, and the users. */
@NullMarked
package dev.jampx.sandbox.console;

import org.jspecify.annotations.NullMarked;
