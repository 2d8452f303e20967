/** What the classes and members of a generated client are called. */
@NullMarked
package dev.jampx.codegen.java.naming;

import org.jspecify.annotations.NullMarked;
