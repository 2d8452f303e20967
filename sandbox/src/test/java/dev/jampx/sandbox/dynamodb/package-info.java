/** Tests of the tables and of DynamoDB's protocol. */
@NullMarked
package dev.jampx.sandbox.dynamodb;

import org.jspecify.annotations.NullMarked;
