/** Writes the classes of a client, one emitter a kind of class. */
@NullMarked
package dev.jampx.codegen.java.emitter;

import org.jspecify.annotations.NullMarked;
