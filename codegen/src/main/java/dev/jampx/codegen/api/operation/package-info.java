/** What all languages need of operations: the types they use, and their documents. */
@NullMarked
package dev.jampx.codegen.api.operation;

import org.jspecify.annotations.NullMarked;
