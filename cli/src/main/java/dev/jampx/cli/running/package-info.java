/** A sandbox that runs in another process, as other commands see it. */
@NullMarked
package dev.jampx.cli.running;

import org.jspecify.annotations.NullMarked;
