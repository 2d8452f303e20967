/** Types of Flow in a file for each operation. */
@NullMarked
package dev.jampx.codegen.api.flowmodern;

import org.jspecify.annotations.NullMarked;
