/** Which events a subscription receives: AppSync's enhanced filters, and filters made of its arguments. */
@NullMarked
package dev.jampx.sandbox.realtime.filter;

import org.jspecify.annotations.NullMarked;
