/** One class for each command. */
@NullMarked
package dev.jampx.cli.command;

import org.jspecify.annotations.NullMarked;
