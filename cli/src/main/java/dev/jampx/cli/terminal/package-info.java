/** What a person at the keyboard sees. */
@NullMarked
package dev.jampx.cli.terminal;

import org.jspecify.annotations.NullMarked;
