package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** DynamoDB's low-level API in-process: requests and responses are the JSON documents of its wire protocol. */
@FunctionalInterface
public interface DynamoDbCalls {

    /**
     * @param operation the operation, such as {@code PutItem}
     * @param request the request document, with physical table names
     * @return the response document
     * @throws DynamoDbFailure when DynamoDB refuses the request
     */
    ObjectNode call(String operation, ObjectNode request);
}
