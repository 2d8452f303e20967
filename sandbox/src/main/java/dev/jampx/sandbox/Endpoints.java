package dev.jampx.sandbox;

import java.net.URI;

/**
 * Where a running sandbox can be reached.
 *
 * @param graphql the GraphQL endpoint
 * @param userPool the endpoint that speaks Cognito's user pool protocol
 * @param identityPool the endpoint that speaks Cognito's identity pool protocol
 * @param dynamoDb the endpoint that speaks DynamoDB's protocol
 * @param console the page that shows codes and users
 */
public record Endpoints(URI graphql, URI userPool, URI identityPool, URI dynamoDb, URI console) {}
