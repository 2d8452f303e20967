/** The archive of class data with which jampx starts quickly: see docs/adr/start-up.md. */
@NullMarked
package dev.jampx.cli.archive;

import org.jspecify.annotations.NullMarked;
