package dev.jampx.sandbox;

import java.net.URI;

/**
 * Where a running sandbox can be reached.
 *
 * @param graphql the GraphQL endpoint
 * @param realTime the endpoint for subscriptions, where Amplify's clients look for it: over TLS, on the same port
 * @param userPool the endpoint that speaks Cognito's user pool protocol
 * @param identityPool the endpoint that speaks Cognito's identity pool protocol
 * @param dynamoDb the endpoint that speaks DynamoDB's protocol
 * @param storage the endpoint that speaks S3's protocol, by the machine's address: SDKs then put the bucket into the path
 * @param console the page that shows codes and users
 */
public record Endpoints(
        URI graphql, URI realTime, URI userPool, URI identityPool, URI dynamoDb, URI storage, URI console) {}
