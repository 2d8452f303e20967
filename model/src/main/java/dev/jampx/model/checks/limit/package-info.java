/** The lengths that DynamoDB allows for names. */
@NullMarked
package dev.jampx.model.checks.limit;

import org.jspecify.annotations.NullMarked;
