/** Text as generated files have it: indentation and JSON. */
@NullMarked
package dev.jampx.codegen.text;

import org.jspecify.annotations.NullMarked;
