/** AWS's JSON protocol, in which most of its services speak. */
@NullMarked
package dev.jampx.sandbox.wire.json;

import org.jspecify.annotations.NullMarked;
