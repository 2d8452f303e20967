/** From a compiled backend to a cloud assembly on disk. */
@NullMarked
package dev.jampx.cdk.synth;

import org.jspecify.annotations.NullMarked;
