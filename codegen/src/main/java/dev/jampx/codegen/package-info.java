/** What a backend's clients are generated from, and are generated as. */
@NullMarked
package dev.jampx.codegen;

import org.jspecify.annotations.NullMarked;
