/** Types as JSON. */
@NullMarked
package dev.jampx.codegen.api.json;

import org.jspecify.annotations.NullMarked;
