@NullMarked
package dev.jampx.sandbox.tls;

import org.jspecify.annotations.NullMarked;
