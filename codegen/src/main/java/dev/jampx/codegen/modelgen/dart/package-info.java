/** Models in Dart, for Amplify's library for Flutter. */
@NullMarked
package dev.jampx.codegen.modelgen.dart;

import org.jspecify.annotations.NullMarked;
