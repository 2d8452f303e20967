/** Compiling the user's sources in this process, and keeping the classes. */
@NullMarked
package dev.jampx.cli.compile;

import org.jspecify.annotations.NullMarked;
