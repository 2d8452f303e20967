/** The rules a definition must keep, one class each, and the codes of the problems they find. */
@NullMarked
package dev.jampx.model.checks;

import org.jspecify.annotations.NullMarked;
