/** Resolved model to AppSync SDL. */
@NullMarked
package dev.jampx.appsync.schema;

import org.jspecify.annotations.NullMarked;
