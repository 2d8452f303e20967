/** Whether the parts of a backend fit together. */
@NullMarked
package dev.jampx.model.checks.backend;

import org.jspecify.annotations.NullMarked;
