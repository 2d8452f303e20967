/** What runs the code of a function: a JVM, Node.js, Python, or an executable of the function's own. */
@NullMarked
package dev.jampx.sandbox.lambda.program;

import org.jspecify.annotations.NullMarked;
