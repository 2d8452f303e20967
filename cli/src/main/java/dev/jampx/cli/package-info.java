/** The jampx command. */
@NullMarked
package dev.jampx.cli;

import org.jspecify.annotations.NullMarked;
