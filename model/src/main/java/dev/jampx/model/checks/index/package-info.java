/** The rules for secondary indexes. */
@NullMarked
package dev.jampx.model.checks.index;

import org.jspecify.annotations.NullMarked;
