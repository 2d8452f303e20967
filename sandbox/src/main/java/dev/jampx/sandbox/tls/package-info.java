/** The certificates by which the sandbox speaks TLS on this machine. */
@NullMarked
package dev.jampx.sandbox.tls;

import org.jspecify.annotations.NullMarked;
