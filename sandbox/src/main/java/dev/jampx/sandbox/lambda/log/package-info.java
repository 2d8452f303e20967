/** What becomes of the lines that functions log. */
@NullMarked
package dev.jampx.sandbox.lambda.log;

import org.jspecify.annotations.NullMarked;
