/** Model introspection: the description of the models that Amplify's clients read at run time. */
@NullMarked
package dev.jampx.codegen.introspection;

import org.jspecify.annotations.NullMarked;
