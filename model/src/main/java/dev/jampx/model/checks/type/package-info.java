/** The rules for enums, custom types and references to them. */
@NullMarked
package dev.jampx.model.checks.type;

import org.jspecify.annotations.NullMarked;
