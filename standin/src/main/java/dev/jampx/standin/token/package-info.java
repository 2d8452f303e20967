/** The Security Token Service. */
@NullMarked
package dev.jampx.standin.token;

import org.jspecify.annotations.NullMarked;
