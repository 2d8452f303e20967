/** Tests of the command as its users meet it. */
@NullMarked
package dev.jampx.cli;

import org.jspecify.annotations.NullMarked;
