@NullMarked
package dev.jampx.sandbox.realtime.filter;

import org.jspecify.annotations.NullMarked;
