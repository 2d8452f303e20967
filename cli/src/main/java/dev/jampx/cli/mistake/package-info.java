/** The user's mistakes: their codes, their words, how they are shown. */
@NullMarked
package dev.jampx.cli.mistake;

import org.jspecify.annotations.NullMarked;
