/** Models in Java, for Amplify's library for Android. */
@NullMarked
package dev.jampx.codegen.modelgen.android;

import org.jspecify.annotations.NullMarked;
