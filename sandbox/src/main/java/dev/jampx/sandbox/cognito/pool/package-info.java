/** What the operations of a user pool share: finding users, passwords, codes, sign-ins, triggers. */
@NullMarked
package dev.jampx.sandbox.cognito.pool;

import org.jspecify.annotations.NullMarked;
