/** Functions as separate processes behind the Lambda Runtime API. */
@NullMarked
package dev.jampx.sandbox.lambda;

import org.jspecify.annotations.NullMarked;
