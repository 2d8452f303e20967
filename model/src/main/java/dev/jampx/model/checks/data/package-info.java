/** The rules for {@code defineData}: authorization modes, logging, the name of the API. */
@NullMarked
package dev.jampx.model.checks.data;

import org.jspecify.annotations.NullMarked;
