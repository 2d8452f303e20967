/** Types of TypeScript and Flow. */
@NullMarked
package dev.jampx.codegen.api.script;

import org.jspecify.annotations.NullMarked;
