@NullMarked
package dev.jampx.standin;

import org.jspecify.annotations.NullMarked;
