/** What functions log, as somebody wants to see it, wherever they run. */
@NullMarked
package dev.jampx.cli.logs;

import org.jspecify.annotations.NullMarked;
