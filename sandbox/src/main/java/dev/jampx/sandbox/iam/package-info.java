/** Who signed a request, and what their role lets them do. */
@NullMarked
package dev.jampx.sandbox.iam;

import org.jspecify.annotations.NullMarked;
