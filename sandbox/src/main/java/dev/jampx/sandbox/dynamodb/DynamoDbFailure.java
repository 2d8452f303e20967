package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** DynamoDB refused a request. */
public final class DynamoDbFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String errorType;
    private final transient ObjectNode document;

    /**
     * @param errorType the error's name without a namespace, such as {@code ConditionalCheckFailedException}
     * @param message DynamoDB's message
     * @param document the whole error document, which may hold {@code Item} or {@code CancellationReasons}
     */
    public DynamoDbFailure(String errorType, String message, ObjectNode document) {
        super(message);
        this.errorType = errorType;
        this.document = document;
    }

    /** The error's name without a namespace. */
    public String errorType() {
        return errorType;
    }

    /** The whole error document. */
    public ObjectNode document() {
        return document;
    }
}
