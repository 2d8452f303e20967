@NullMarked
package dev.jampx.codegen.directive;

import org.jspecify.annotations.NullMarked;
