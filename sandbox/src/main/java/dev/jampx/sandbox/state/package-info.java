/** The ids and keys that a sandbox keeps in its folder. */
@NullMarked
package dev.jampx.sandbox.state;

import org.jspecify.annotations.NullMarked;
