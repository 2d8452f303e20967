/** A stand-in for AWS that tests deploy to, over the wire. */
@NullMarked
package dev.jampx.standin;

import org.jspecify.annotations.NullMarked;
