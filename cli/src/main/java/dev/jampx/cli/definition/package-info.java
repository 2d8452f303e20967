/** Running the user's definition and compiling what it defines. */
@NullMarked
package dev.jampx.cli.definition;

import org.jspecify.annotations.NullMarked;
