/** Tests of the DynamoDB data source. */
@NullMarked
package dev.jampx.sandbox.resolver.dynamodb;

import org.jspecify.annotations.NullMarked;
