/** The local backend: one JVM on loopback that stands in for AppSync, Cognito, DynamoDB and Lambda. */
@NullMarked
package dev.jampx.sandbox;

import org.jspecify.annotations.NullMarked;
