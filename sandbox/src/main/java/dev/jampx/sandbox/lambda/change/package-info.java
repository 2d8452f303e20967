/** Functions that are given the changes of tables, as Lambda's event source mappings give them. */
@NullMarked
package dev.jampx.sandbox.lambda.change;

import org.jspecify.annotations.NullMarked;
