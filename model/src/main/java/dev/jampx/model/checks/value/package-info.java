/** The rules for default values and validation rules. */
@NullMarked
package dev.jampx.model.checks.value;

import org.jspecify.annotations.NullMarked;
