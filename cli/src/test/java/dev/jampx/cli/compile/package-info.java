/** Tests. */
@NullMarked
package dev.jampx.cli.compile;

import org.jspecify.annotations.NullMarked;
