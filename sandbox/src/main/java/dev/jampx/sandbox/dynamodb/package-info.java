/** DynamoDB Local, on disk, and the tables of the API. */
@NullMarked
package dev.jampx.sandbox.dynamodb;

import org.jspecify.annotations.NullMarked;
