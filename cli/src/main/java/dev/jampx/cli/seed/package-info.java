/** Filling a sandbox with the project's seed. */
@NullMarked
package dev.jampx.cli.seed;

import org.jspecify.annotations.NullMarked;
