package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Operation.Kind.DESCRIPTIONS;
import static dev.jampx.sandbox.dynamodb.Operation.Kind.ITEMS;
import static dev.jampx.sandbox.dynamodb.Operation.Kind.STREAMS;
import static dev.jampx.sandbox.dynamodb.Operation.Kind.TABLES;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** The operations that DynamoDB Local knows, by name. */
final class Operations {

    private static final Map<String, Operation> BY_NAME = Stream.of(
                    table("GetItem", ITEMS, GetItemRequest::builder, (db, r) -> db.getItem(r)),
                    table("PutItem", ITEMS, PutItemRequest::builder, (db, r) -> db.putItem(r)),
                    table("UpdateItem", ITEMS, UpdateItemRequest::builder, (db, r) -> db.updateItem(r)),
                    table("DeleteItem", ITEMS, DeleteItemRequest::builder, (db, r) -> db.deleteItem(r)),
                    table("Query", ITEMS, QueryRequest::builder, (db, r) -> db.query(r)),
                    table("Scan", ITEMS, ScanRequest::builder, (db, r) -> db.scan(r)),
                    table("BatchGetItem", ITEMS, BatchGetItemRequest::builder, (db, r) -> db.batchGetItem(r)),
                    table("BatchWriteItem", ITEMS, BatchWriteItemRequest::builder, (db, r) -> db.batchWriteItem(r)),
                    table(
                            "TransactGetItems",
                            ITEMS,
                            TransactGetItemsRequest::builder,
                            (db, r) -> db.transactGetItems(r)),
                    table(
                            "TransactWriteItems",
                            ITEMS,
                            TransactWriteItemsRequest::builder,
                            (db, r) -> db.transactWriteItems(r)),
                    table(
                            "ExecuteStatement",
                            ITEMS,
                            ExecuteStatementRequest::builder,
                            (db, r) -> db.executeStatement(r)),
                    table(
                            "BatchExecuteStatement",
                            ITEMS,
                            BatchExecuteStatementRequest::builder,
                            (db, r) -> db.batchExecuteStatement(r)),
                    table(
                            "ExecuteTransaction",
                            ITEMS,
                            ExecuteTransactionRequest::builder,
                            (db, r) -> db.executeTransaction(r)),
                    table("CreateTable", TABLES, CreateTableRequest::builder, (db, r) -> db.createTable(r)),
                    table("UpdateTable", TABLES, UpdateTableRequest::builder, (db, r) -> db.updateTable(r)),
                    table("DeleteTable", TABLES, DeleteTableRequest::builder, (db, r) -> db.deleteTable(r)),
                    table("DescribeTable", DESCRIPTIONS, DescribeTableRequest::builder, (db, r) -> db.describeTable(r)),
                    table("ListTables", DESCRIPTIONS, ListTablesRequest::builder, (db, r) -> db.listTables(r)),
                    table(
                            "DescribeLimits",
                            DESCRIPTIONS,
                            DescribeLimitsRequest::builder,
                            (db, r) -> db.describeLimits(r)),
                    table(
                            "DescribeTimeToLive",
                            DESCRIPTIONS,
                            DescribeTimeToLiveRequest::builder,
                            (db, r) -> db.describeTimeToLive(r)),
                    table(
                            "UpdateTimeToLive",
                            DESCRIPTIONS,
                            UpdateTimeToLiveRequest::builder,
                            (db, r) -> db.updateTimeToLive(r)),
                    table(
                            "ListTagsOfResource",
                            DESCRIPTIONS,
                            ListTagsOfResourceRequest::builder,
                            (db, r) -> db.listTagsOfResource(r)),
                    table("TagResource", DESCRIPTIONS, TagResourceRequest::builder, (db, r) -> db.tagResource(r)),
                    table("UntagResource", DESCRIPTIONS, UntagResourceRequest::builder, (db, r) -> db.untagResource(r)),
                    stream("ListStreams", ListStreamsRequest::builder, (db, r) -> db.listStreams(r)),
                    stream("DescribeStream", DescribeStreamRequest::builder, (db, r) -> db.describeStream(r)),
                    stream("GetShardIterator", GetShardIteratorRequest::builder, (db, r) -> db.getShardIterator(r)),
                    stream("GetRecords", GetRecordsRequest::builder, (db, r) -> db.getRecords(r)))
            .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));

    private Operations() {}

    /** The operation called {@code name}, unless DynamoDB Local does not know it. */
    static Optional<Operation> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static <Q> Operation table(
            String name,
            Operation.Kind kind,
            Supplier<? extends SdkBuilder<?, Q>> request,
            BiFunction<DynamoDbClient, Q, SdkPojo> method) {
        return operation(name, kind, AmazonDynamoDBLocal::dynamoDbClient, request, method);
    }

    private static <Q> Operation stream(
            String name,
            Supplier<? extends SdkBuilder<?, Q>> request,
            BiFunction<DynamoDbStreamsClient, Q, SdkPojo> method) {
        return operation(name, STREAMS, AmazonDynamoDBLocal::dynamoDbStreamsClient, request, method);
    }

    private static <C, Q> Operation operation(
            String name,
            Operation.Kind kind,
            Function<AmazonDynamoDBLocal, C> client,
            Supplier<? extends SdkBuilder<?, Q>> request,
            BiFunction<C, Q, SdkPojo> method) {
        return new Operation(
                name,
                kind,
                (engine, document) -> method.apply(client.apply(engine), WireReader.read(document, request.get())));
    }
}
