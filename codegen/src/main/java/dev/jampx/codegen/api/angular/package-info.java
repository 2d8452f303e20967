/** A service of Angular, with the types of TypeScript that it needs. */
@NullMarked
package dev.jampx.codegen.api.angular;

import org.jspecify.annotations.NullMarked;
