package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.dynamodb.DynamoDbFailure;
import dev.jampx.sandbox.resolver.DataSourceCall;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A table as AppSync's data source of type {@code AMAZON_DYNAMODB}. */
public final class DynamoDbDataSource implements DataSourceCall {

    private final ItemOperations items;
    private final ReadOperations reads;
    private final BatchOperations batches;
    private final TransactionOperations transactions;

    /**
     * @param calls DynamoDB
     * @param table the table's physical name
     * @param physicalNames from the names that batches and transactions write to physical ones; a name that it does not
     *     know must come back as it is
     * @param tokens seals page tokens
     */
    public DynamoDbDataSource(
            DynamoDbCalls calls, String table, UnaryOperator<String> physicalNames, PageTokens tokens) {
        this.items = new ItemOperations(calls, table);
        this.reads = new ReadOperations(calls, table, tokens);
        this.batches = new BatchOperations(calls, physicalNames);
        this.transactions = new TransactionOperations(calls, physicalNames);
    }

    @Override
    public Answer call(JsonNode request) {
        RequestDocument document = RequestDocument.of(request);
        try {
            return perform(document.required("operation").text(), document);
        } catch (DynamoDbFailure failure) {
            return new Answer(NullNode.getInstance(), Optional.of(DynamoDbErrors.of(failure)));
        }
    }

    private Answer perform(String operation, RequestDocument document) {
        return switch (operation) {
            case "GetItem" -> items.get(document);
            case "PutItem" -> items.put(document);
            case "UpdateItem" -> items.update(document);
            case "DeleteItem" -> items.delete(document);
            case "Query" -> reads.query(document);
            case "Scan" -> reads.scan(document);
            case "BatchGetItem" -> batches.get(document);
            case "BatchPutItem" -> batches.put(document);
            case "BatchDeleteItem" -> batches.delete(document);
            case "TransactGetItems" -> transactions.get(document);
            case "TransactWriteItems" -> transactions.write(document);
            case "Sync" ->
                throw new BadRequestException(
                        "The operation Sync needs a versioned data source. No table of jampx is one.");
            default ->
                throw new BadRequestException("Unsupported operation '" + operation
                        + "'. Datasource Versioning only supports the following operations"
                        + " (TransactGetItems,PutItem,BatchGetItem,Scan,Query,GetItem,DeleteItem,UpdateItem,Sync)");
        };
    }

    static Answer found(JsonNode result) {
        return new Answer(result, Optional.empty());
    }
}
