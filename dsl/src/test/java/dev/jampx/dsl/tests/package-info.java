/** The grammar as its users see it: from another package. */
@NullMarked
package dev.jampx.dsl.tests;

import org.jspecify.annotations.NullMarked;
