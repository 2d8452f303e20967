/** What runs inside a Java function before its handler is loaded: nothing here may need more than the JDK. */
@NullMarked
package dev.jampx.cdk.function.startup;

import org.jspecify.annotations.NullMarked;
