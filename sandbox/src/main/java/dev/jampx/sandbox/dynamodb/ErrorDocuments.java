package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** DynamoDB's errors as its wire protocol writes them. */
final class ErrorDocuments {

    /** Errors that AWS raises before a request reaches DynamoDB; their namespace and the name of their text differ. */
    private static final Set<String> OF_THE_FRONT_END = Set.of(
            "AccessDeniedException",
            "InvalidSignatureException",
            "MissingAuthenticationTokenException",
            "SerializationException",
            "UnknownOperationException");

    private static final String VALIDATION = "ValidationException";

    private ErrorDocuments() {}

    /** A refusal of type {@code type}, a name without a namespace. */
    static DynamoDbFailure failure(String type, String message) {
        return new DynamoDbFailure(type, message, document(type, message));
    }

    static DynamoDbFailure serialization(String message) {
        return failure("SerializationException", message);
    }

    static DynamoDbFailure unknownOperation(String operation) {
        return failure("UnknownOperationException", "Unknown operation: " + operation);
    }

    static ObjectNode document(String type, String message) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("__type", namespace(type) + "#" + type);
        document.put(OF_THE_FRONT_END.contains(type) ? "Message" : "message", message);
        return document;
    }

    private static String namespace(String type) {
        if (OF_THE_FRONT_END.contains(type)) {
            return "com.amazon.coral.service";
        }
        return type.equals(VALIDATION) ? "com.amazon.coral.validate" : "com.amazonaws.dynamodb.v20120810";
    }
}
