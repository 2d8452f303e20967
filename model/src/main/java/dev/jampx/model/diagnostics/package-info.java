/** What is wrong with a definition, where, and how it is shown to the person who wrote it. */
@NullMarked
package dev.jampx.model.diagnostics;

import org.jspecify.annotations.NullMarked;
