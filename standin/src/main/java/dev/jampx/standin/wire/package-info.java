/** What AWS's services have in common on the wire. */
@NullMarked
package dev.jampx.standin.wire;

import org.jspecify.annotations.NullMarked;
