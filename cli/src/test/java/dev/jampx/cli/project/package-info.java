/** Tests. */
@NullMarked
package dev.jampx.cli.project;

import org.jspecify.annotations.NullMarked;
