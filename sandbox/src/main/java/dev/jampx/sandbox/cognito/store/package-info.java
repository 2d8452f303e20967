/** What a user pool remembers, in one file that survives a sudden end of the process. */
@NullMarked
package dev.jampx.sandbox.cognito.store;

import org.jspecify.annotations.NullMarked;
