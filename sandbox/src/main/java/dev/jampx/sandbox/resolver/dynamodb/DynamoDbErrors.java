package dev.jampx.sandbox.resolver.dynamodb;

import dev.jampx.sandbox.dynamodb.DynamoDbFailure;
import dev.jampx.sandbox.resolver.ResolverError;
import java.util.concurrent.ThreadLocalRandom;

/** DynamoDB's failures as resolvers see them in {@code ctx.error}. */
final class DynamoDbErrors {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int REQUEST_ID_LENGTH = 52;

    private DynamoDbErrors() {}

    static ResolverError of(DynamoDbFailure failure) {
        return ResolverError.of(
                "DynamoDB:" + failure.errorType(),
                failure.getMessage() + " (Service: DynamoDb, Status Code: 400, Request ID: " + requestId() + ")");
    }

    private static String requestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder(REQUEST_ID_LENGTH);
        for (int i = 0; i < REQUEST_ID_LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
