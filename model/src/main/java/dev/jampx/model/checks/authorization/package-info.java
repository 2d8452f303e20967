/** The rules for authorization rules. */
@NullMarked
package dev.jampx.model.checks.authorization;

import org.jspecify.annotations.NullMarked;
