/** Tests. */
@NullMarked
package dev.jampx.cli.watch;

import org.jspecify.annotations.NullMarked;
