/** The folders that generated code is written to, and knowing which files in them are jampx's own. */
@NullMarked
package dev.jampx.cli.generated;

import org.jspecify.annotations.NullMarked;
