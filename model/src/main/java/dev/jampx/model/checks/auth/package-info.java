/** The rules for {@code defineAuth}. */
@NullMarked
package dev.jampx.model.checks.auth;

import org.jspecify.annotations.NullMarked;
