/** Lambda handlers that the tests run in processes of their own. */
@NullMarked
package dev.jampx.sandbox.lambda.handlers;

import org.jspecify.annotations.NullMarked;
