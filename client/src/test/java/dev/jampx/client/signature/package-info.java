@NullMarked
package dev.jampx.client.signature;

import org.jspecify.annotations.NullMarked;
