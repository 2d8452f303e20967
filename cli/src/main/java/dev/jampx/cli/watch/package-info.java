/** Noticing that a source has changed. */
@NullMarked
package dev.jampx.cli.watch;

import org.jspecify.annotations.NullMarked;
