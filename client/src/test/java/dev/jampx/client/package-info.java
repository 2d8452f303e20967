@NullMarked
package dev.jampx.client;

import org.jspecify.annotations.NullMarked;
