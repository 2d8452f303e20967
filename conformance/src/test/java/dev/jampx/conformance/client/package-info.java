/** The Java client's runtime against sandboxes, over connections that break. */
@NullMarked
package dev.jampx.conformance.client;

import org.jspecify.annotations.NullMarked;
