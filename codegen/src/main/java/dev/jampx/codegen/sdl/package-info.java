/** The compiled API as clients see it: the types of its SDL document, and the operations on them. */
@NullMarked
package dev.jampx.codegen.sdl;

import org.jspecify.annotations.NullMarked;
