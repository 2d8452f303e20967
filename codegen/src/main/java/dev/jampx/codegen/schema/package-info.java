/** The compiled API as clients see it: the types of its SDL document. */
@NullMarked
package dev.jampx.codegen.schema;

import org.jspecify.annotations.NullMarked;
