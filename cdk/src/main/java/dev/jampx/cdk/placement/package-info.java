/** Which stack each part of a backend goes into. */
@NullMarked
package dev.jampx.cdk.placement;

import org.jspecify.annotations.NullMarked;
