package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.embedded.DDBExceptionMappingInvocationHandler;

/** Turns what DynamoDB Local throws into DynamoDB's errors, in DynamoDB's words where Local has its own. */
final class Failures {

    static final String INTERNAL = "InternalServerError";

    private Failures() {}

    static DynamoDbFailure of(RuntimeException thrown, Operation operation, ObjectNode request) {
        if (thrown instanceof DynamoDBLocalServiceException refused) {
            return refused(refused, operation, request);
        }
        DynamoDbFailure failure = ErrorDocuments.failure(INTERNAL, "DynamoDB Local failed: " + thrown.getMessage());
        failure.initCause(thrown);
        return failure;
    }

    private static DynamoDbFailure refused(
            DynamoDBLocalServiceException refused, Operation operation, ObjectNode request) {
        String type = refused.getErrorCode();
        String message = wording(type, refused.getErrorMessage(), operation, request);
        ObjectNode document = ErrorDocuments.document(type, message);
        if (refused.getItem() != null) {
            document.set("Item", AttributeValues.write(item(refused.getItem())));
        }
        if (refused.getCancellationReasons() != null) {
            var reasons = document.putArray("CancellationReasons");
            refused.getCancellationReasons().forEach(reason -> reasons.add(WireWriter.write(reason)));
        }
        DynamoDbFailure failure = new DynamoDbFailure(type, message, document);
        failure.initCause(refused);
        return failure;
    }

    private static String wording(String type, String message, Operation operation, ObjectNode request) {
        String table = request.path("TableName").asText();
        if (type.equals("ResourceNotFoundException") && message.contains("non-existent table")) {
            boolean items = operation.kind() == Operation.Kind.ITEMS;
            return "Requested resource not found" + (items ? "" : ": Table: " + table + " not found");
        }
        if (type.equals("ResourceInUseException") && message.contains("preexisting table")) {
            return "Table already exists: " + table;
        }
        return message;
    }

    private static Map<String, AttributeValue> item(
            Map<String, software.amazon.dynamodb.services.local.shared.model.AttributeValue> item) {
        Map<String, AttributeValue> converted = new LinkedHashMap<>();
        item.forEach((name, value) ->
                converted.put(name, DDBExceptionMappingInvocationHandler.convertAttributeValue(value)));
        return converted;
    }
}
