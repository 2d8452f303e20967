/** What a function's code consists of. */
@NullMarked
package dev.jampx.model.code;

import org.jspecify.annotations.NullMarked;
