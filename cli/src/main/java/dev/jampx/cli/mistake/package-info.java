/** The user's mistakes: their codes and their words. */
@NullMarked
package dev.jampx.cli.mistake;

import org.jspecify.annotations.NullMarked;
