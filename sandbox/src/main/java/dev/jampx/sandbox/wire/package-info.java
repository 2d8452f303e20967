/** HTTP as the sandbox's services see it, without a server. */
@NullMarked
package dev.jampx.sandbox.wire;

import org.jspecify.annotations.NullMarked;
