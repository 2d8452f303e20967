/** The app's templates. */
@NullMarked
package dev.jampx.examples.cdkapp;

import org.jspecify.annotations.NullMarked;
