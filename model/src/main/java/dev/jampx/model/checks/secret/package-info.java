/** The rules for {@code secret}. */
@NullMarked
package dev.jampx.model.checks.secret;

import org.jspecify.annotations.NullMarked;
