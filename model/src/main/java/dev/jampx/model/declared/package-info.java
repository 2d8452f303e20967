/** What the user wrote, unchanged and unchecked: one record per call of the grammar, each with its place in the source. */
@NullMarked
package dev.jampx.model.declared;

import org.jspecify.annotations.NullMarked;
