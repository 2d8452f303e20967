/** The one HTTP port of the sandbox: who may knock, and which service answers. */
@NullMarked
package dev.jampx.sandbox.frontdoor;

import org.jspecify.annotations.NullMarked;
