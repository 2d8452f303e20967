/** The SDL with directives in which Amplify writes a schema down. */
@NullMarked
package dev.jampx.codegen.directive;

import org.jspecify.annotations.NullMarked;
