/** A service of Angular. */
@NullMarked
package dev.jampx.codegen.api.angular;

import org.jspecify.annotations.NullMarked;
