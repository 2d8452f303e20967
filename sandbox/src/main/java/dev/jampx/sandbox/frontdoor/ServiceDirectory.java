package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.cognito.delivery.ConfirmUserPage;
import dev.jampx.sandbox.cognito.hosted.HostedPages;
import dev.jampx.sandbox.lambda.LambdaApi;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import dev.jampx.sandbox.wire.json.JsonService;

/**
 * Finds the service a request is for: by its path, or, as AWS's JSON protocols have one path for all, by the
 * {@code X-Amz-Target} header.
 *
 * @param graphql {@code /graphql}
 * @param realTime {@code /graphql/realtime}, where there are WebSockets as well
 * @param userPool {@code X-Amz-Target: AWSCognitoIdentityProviderService.*}, the pool's {@code .well-known} pages, and
 *     {@code /confirmUser}, and the hosted pages with OAuth's endpoints
 * @param identityPool {@code X-Amz-Target: AWSCognitoIdentityService.*}
 * @param dynamoDb {@code X-Amz-Target: DynamoDB_20120810.*}, and {@code DynamoDBStreams_20120810.*}
 * @param lambda {@code /2015-03-31/functions/*} and what else is Lambda's
 * @param kms {@code X-Amz-Target: TrentService.*}
 * @param parameters {@code X-Amz-Target: AmazonSSM.*}
 * @param console {@code /console}
 */
public record ServiceDirectory(
        WireService graphql,
        WireService realTime,
        WireService userPool,
        WireService identityPool,
        WireService dynamoDb,
        WireService lambda,
        WireService kms,
        WireService parameters,
        WireService console)
        implements WireService {

    private static final String REAL_TIME = "/graphql/realtime";

    @Override
    public WireUpgrade upgrade(WireRequest request) {
        return request.path().equals(REAL_TIME) ? realTime.upgrade(request) : WireService.super.upgrade(request);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        String path = request.path();
        if (path.equals(REAL_TIME)) {
            return realTime.handle(request);
        }
        if (path.equals("/graphql")) {
            return graphql.handle(request);
        }
        if (path.equals("/console") || path.startsWith("/console/")) {
            return console.handle(request);
        }
        if (path.contains("/.well-known/") || path.equals(ConfirmUserPage.PATH) || HostedPages.isPath(path)) {
            return userPool.handle(request);
        }
        if (LambdaApi.isPath(path)) {
            return lambda.handle(request);
        }
        String target = request.header("x-amz-target").orElse("");
        if (JsonService.USER_POOLS.isAskedBy(request)) {
            return userPool.handle(request);
        }
        if (JsonService.IDENTITY_POOLS.isAskedBy(request)) {
            return identityPool.handle(request);
        }
        if (target.startsWith("DynamoDB_20120810.") || target.startsWith("DynamoDBStreams_20120810.")) {
            return dynamoDb.handle(request);
        }
        if (JsonService.KEYS.isAskedBy(request)) {
            return kms.handle(request);
        }
        if (JsonService.PARAMETERS.isAskedBy(request)) {
            return parameters.handle(request);
        }
        return unknown(request, target);
    }

    private static WireResponse unknown(WireRequest request, String target) {
        if (target.isEmpty()) {
            return nothingAt(request);
        }
        return WireResponse.text(
                400,
                "application/x-amz-json-1.1",
                "{\"__type\":\"UnknownOperationException\",\"message\":\"The jampx sandbox has no service for the operation "
                        + target.replaceAll("[^A-Za-z0-9_.]", "?")
                        + "\"}");
    }

    /** The answer where there is no service. */
    public static WireResponse nothingAt(WireRequest request) {
        return WireResponse.text(
                404,
                "text/plain; charset=utf-8",
                "Nothing is served at " + request.path() + ". Try /graphql or /console.\n");
    }
}
