/** The secrets of a sandbox. */
@NullMarked
package dev.jampx.sandbox.secret;

import org.jspecify.annotations.NullMarked;
