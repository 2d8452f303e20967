/** Events that functions are given without anybody waiting for the answer, as Lambda's asynchronous invocations are. */
@NullMarked
package dev.jampx.sandbox.lambda.event;

import org.jspecify.annotations.NullMarked;
