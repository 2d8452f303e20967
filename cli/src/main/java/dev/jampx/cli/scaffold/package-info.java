/** New projects. */
@NullMarked
package dev.jampx.cli.scaffold;

import org.jspecify.annotations.NullMarked;
