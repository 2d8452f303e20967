/** Models for Amplify's client libraries: jampx's files beside those of Amplify's generator, byte for byte. */
@NullMarked
package dev.jampx.conformance.modelgen;

import org.jspecify.annotations.NullMarked;
