/** The life of a sandbox that a person works with: start, reload, stop. */
@NullMarked
package dev.jampx.cli.session;

import org.jspecify.annotations.NullMarked;
