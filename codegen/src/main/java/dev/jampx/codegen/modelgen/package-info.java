/** Model code as Amplify's generator writes it: classes for Amplify's client libraries, one package a language. */
@NullMarked
package dev.jampx.codegen.modelgen;

import org.jspecify.annotations.NullMarked;
