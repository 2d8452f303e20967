@NullMarked
package dev.jampx.sandbox.cognito.hosted;

import org.jspecify.annotations.NullMarked;
