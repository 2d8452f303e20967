/** What the roles of functions may do, derived from the grants of a resolved backend. */
@NullMarked
package dev.jampx.model.iam;

import org.jspecify.annotations.NullMarked;
