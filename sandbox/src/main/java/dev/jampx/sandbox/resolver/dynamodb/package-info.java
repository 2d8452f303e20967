/** The DynamoDB data source of resolvers: AppSync's request documents to DynamoDB's wire documents and back. */
@NullMarked
package dev.jampx.sandbox.resolver.dynamodb;

import org.jspecify.annotations.NullMarked;
