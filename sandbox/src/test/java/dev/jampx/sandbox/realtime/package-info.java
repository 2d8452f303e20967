@NullMarked
package dev.jampx.sandbox.realtime;

import org.jspecify.annotations.NullMarked;
