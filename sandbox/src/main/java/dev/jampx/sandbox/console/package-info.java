/** The developer console: the codes that Cognito would have mailed. */
@NullMarked
package dev.jampx.sandbox.console;

import org.jspecify.annotations.NullMarked;
