/** Cognito's user pools, as their administrator sees them. */
@NullMarked
package dev.jampx.standin.users;

import org.jspecify.annotations.NullMarked;
