/** The rules for schemas and models as a whole, and for their names. */
@NullMarked
package dev.jampx.model.checks.schema;

import org.jspecify.annotations.NullMarked;
