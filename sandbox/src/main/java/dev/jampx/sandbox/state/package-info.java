/** What a sandbox keeps in its folder, and that only one sandbox works on a folder. */
@NullMarked
package dev.jampx.sandbox.state;

import org.jspecify.annotations.NullMarked;
