/** The words that the definition of users and its resolved form share. */
@NullMarked
package dev.jampx.model.auth;

import org.jspecify.annotations.NullMarked;
