/** The rules for relationships and their reference fields. */
@NullMarked
package dev.jampx.model.checks.relationship;

import org.jspecify.annotations.NullMarked;
