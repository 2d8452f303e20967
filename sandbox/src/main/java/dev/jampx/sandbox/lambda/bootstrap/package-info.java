/**
 * What runs inside a Java function's own process. These classes use the JDK and AWS's runtime interface client only: they are
 * copied into a jar of their own, so that a function sees nothing else of the sandbox.
 */
@NullMarked
package dev.jampx.sandbox.lambda.bootstrap;

import org.jspecify.annotations.NullMarked;
