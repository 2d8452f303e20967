/** Differential tests against the published Amplify toolchain. */
@NullMarked
package dev.jampx.conformance;

import org.jspecify.annotations.NullMarked;
