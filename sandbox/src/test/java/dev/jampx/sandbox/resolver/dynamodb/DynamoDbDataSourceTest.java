package dev.jampx.sandbox.resolver.dynamodb;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.resolver.ResolverError;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AppSync's request documents against a real DynamoDB Local. */
class DynamoDbDataSourceTest {

    private static final String MISSING = "attribute_not_exists(id)";

    private final DynamoDbDataSource one = LocalTables.source("One");
    private final String id = UUID.randomUUID().toString();

    private Answer call(String document) {
        Answer answer = one.call(json(document.replace("$id", id)));
        // Read again, so that numbers compare by value and not by the class that holds them.
        return new Answer(json(answer.result().toString()), answer.error());
    }

    private JsonNode result(String document) {
        Answer answer = call(document);
        assertThat(answer.error()).isEmpty();
        return answer.result();
    }

    private static JsonNode item(String text) {
        return json(text);
    }

    private JsonNode put(String more) {
        return result("{'operation': 'PutItem', 'key': {'id': {'S': '$id'}}, 'attributeValues': {" + more + "}}");
    }

    private JsonNode stored() {
        return result("{'operation': 'GetItem', 'key': {'id': {'S': '$id'}}, 'consistentRead': true}");
    }

    @Test
    void putsAndGetsEveryType() {
        put("'s': {'S': 'x'}, 'n': {'N': 10}, 'f': {'N': 1.5}, 'big': {'N': '12345678901234567890'},"
                + " 'b': {'B': 'Zm9v'}, 't': {'BOOL': false}, 'z': {'NULL': null}, 'ss': {'SS': ['a', 'b']},"
                + " 'ns': {'NS': [1, 2.5]}, 'l': {'L': [{'N': 1}, {'L': []}]}, 'm': {'M': {'k': {'M': {}}}}");

        JsonNode stored = stored();
        assertThat(stored)
                .isEqualTo(item(("{'id': '$id', 's': 'x', 'n': 10, 'f': 1.5, 'big': 12345678901234567890, 'b': 'Zm9v',"
                                + " 't': false, 'z': null, 'ss': ['a', 'b'], 'ns': " + stored.get("ns")
                                + ", 'l': [1, []], 'm': {'k': {}}}")
                        .replace("$id", id)));
        assertThat(stored.get("ns")).containsExactlyInAnyOrder(json("1"), json("2.5"));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(stored().isNull()).isTrue();
    }

    @Test
    void readsOnlyTheProjection() {
        put("'a': {'N': 1}, 'b': {'N': 2}");

        assertThat(result("{'operation': 'GetItem', 'key': {'id': {'S': '$id'}},"
                        + " 'projection': {'expression': '#b', 'expressionNames': {'#b': 'b'}}}"))
                .isEqualTo(item("{'b': 2}"));
    }

    @Test
    void updates() {
        put("'a': {'N': 1}, 'b': {'N': 2}");

        assertThat(result("{'operation': 'UpdateItem', 'key': {'id': {'S': '$id'}}, 'update': {"
                        + "'expression': 'SET #a = #a + :one REMOVE b', 'expressionNames': {'#a': 'a'},"
                        + " 'expressionValues': {':one': {'N': 1}}}}"))
                .isEqualTo(item("{'id': '" + id + "', 'a': 2}"));
    }

    @Test
    void deletesAndGivesBackWhatWasThere() {
        put("'a': {'N': 1}");

        assertThat(result("{'operation': 'DeleteItem', 'key': {'id': {'S': '$id'}}}"))
                .isEqualTo(item("{'id': '" + id + "', 'a': 1}"));
        assertThat(stored().isNull()).isTrue();
    }

    private Answer putIfMissing(String attributes, String handling) {
        return call("{'operation': 'PutItem', 'key': {'id': {'S': '$id'}}, 'attributeValues': {" + attributes
                + "}, 'condition': {'expression': '" + MISSING + "'" + handling + "}}");
    }

    @Test
    void reportsAConditionThatFailsWithTheCurrentItem() {
        put("'a': {'N': 1}");

        Answer answer = putIfMissing("'a': {'N': 2}", "");

        assertThat(answer.result()).isEqualTo(item("{'id': '" + id + "', 'a': 1}"));
        ResolverError error = answer.error().orElseThrow();
        assertThat(error.type()).contains("DynamoDB:ConditionalCheckFailedException");
        assertThat(error.message())
                .matches("The conditional request failed \\(Service: DynamoDb, Status Code: 400,"
                        + " Request ID: [A-Z0-9]{52}\\)");
    }

    @Test
    void takesAPutForDoneWhenTheItemIsThereAlready() {
        put("'a': {'N': 1}, 'at': {'N': 1}");

        assertThat(putIfMissing("'a': {'N': 1.0}, 'at': {'N': 1}", "").error()).isEmpty();
        assertThat(putIfMissing("'a': {'N': 1}, 'at': {'N': 2}", "").error()).isPresent();
        Answer ignoring = putIfMissing("'a': {'N': 1}, 'at': {'N': 2}", ", 'equalsIgnore': ['at']");
        assertThat(ignoring.error()).isEmpty();
        assertThat(ignoring.result().get("at")).isEqualTo(json("1"));
    }

    @Test
    void takesADeleteForDoneWhenTheItemIsGoneAlready() {
        String delete = "{'operation': 'DeleteItem', 'key': {'id': {'S': '$id'}},"
                + " 'condition': {'expression': 'a = :a', 'expressionValues': {':a': {'N': 2}}}}";

        assertThat(call(delete)).isEqualTo(new Answer(json("null"), Optional.empty()));
        put("'a': {'N': 1}");
        assertThat(call(delete).error()).isPresent();
    }

    @Test
    void neverTakesAnUpdateForDone() {
        Answer answer = call("{'operation': 'UpdateItem', 'key': {'id': {'S': '$id'}}, 'update': {"
                + "'expression': 'SET a = :a', 'expressionValues': {':a': {'N': 1}}},"
                + " 'condition': {'expression': 'attribute_exists(id)',"
                + " 'conditionalCheckFailedHandler': {'strategy': 'Reject'}}}");

        assertThat(answer.error()).isPresent();
        assertThat(answer.result().isNull()).isTrue();
    }

    @Test
    void pagesThroughAScanAndRefusesTokensThatItDidNotMake() {
        put("'page': {'S': '$id'}, 'n': {'N': 1}");
        String first = id;
        DynamoDbDataSourceTest other = new DynamoDbDataSourceTest();
        other.put("'page': {'S': '" + first + "'}, 'n': {'N': 2}");

        String scan = "{'operation': 'Scan', 'limit': 1, 'filter': {'expression': 'page = :p',"
                + " 'expressionValues': {':p': {'S': '" + first + "'}}}%s}";
        int found = 0;
        int pages = 0;
        String token = "";
        do {
            JsonNode page = result(String.format(scan, token));
            assertThat(page.get("scannedCount").asInt()).isLessThanOrEqualTo(1);
            found += page.get("items").size();
            pages++;
            token = page.get("nextToken").isNull()
                    ? ""
                    : ", 'nextToken': '" + page.get("nextToken").asText() + "'";
        } while (!token.isEmpty());

        assertThat(found).isEqualTo(2);
        assertThat(pages).isGreaterThan(1);
        assertThat(call(String.format(scan, ", 'nextToken': 'eyJpZCI6MX0'"))
                        .error()
                        .orElseThrow()
                        .message())
                .isEqualTo("Invalid pagination token given.");
    }

    @Test
    void queries() {
        put("'n': {'N': 1}");

        JsonNode page = result("{'operation': 'Query', 'query': {'expression': '#k = :id', 'expressionNames':"
                + " {'#k': 'id'}, 'expressionValues': {':id': {'S': '$id'}}}, 'scanIndexForward': false,"
                + " 'consistentRead': true, 'limit': 10, 'nextToken': null, 'index': null}");

        assertThat(page)
                .isEqualTo(json("{'items': [{'id': '" + id + "', 'n': 1}], 'nextToken': null, 'scannedCount': 1}"));
    }

    @Test
    void passesOnWhatDynamoDbRefuses() {
        Answer answer = call("{'operation': 'Scan', 'filter': {'expression': 'a ='}}");

        assertThat(answer.error().orElseThrow().type()).contains("DynamoDB:ValidationException");
        assertThat(answer.error().orElseThrow().message()).contains("(Service: DynamoDb, Status Code: 400,");
    }

    @Test
    void putsGetsAndDeletesBatches() {
        String other = UUID.randomUUID().toString();
        assertThat(result("{'operation': 'BatchPutItem', 'tables': {'One': [{'id': {'S': '$id'}, 'n': {'N': 1}}],"
                        + " 'Two': [{'id': {'S': '$id'}, 'n': {'N': 2}}]}}"))
                .isEqualTo(json(("{'data': {'One': [{'id': '$id', 'n': 1}], 'Two': [{'id': '$id', 'n': 2}]},"
                                + " 'unprocessedItems': {'One': [], 'Two': []}}")
                        .replace("$id", id)));

        String get = "{'operation': 'BatchGetItem', 'tables': {'One': {'keys': [{'id': {'S': '" + other
                + "'}}, {'id': {'S': '$id'}}], 'consistentRead': true}, 'Two': {'keys': [{'id': {'S': '$id'}}]}}}";
        assertThat(result(get))
                .isEqualTo(json(("{'data': {'One': [null, {'id': '$id', 'n': 1}], 'Two': [{'id': '$id', 'n': 2}]},"
                                + " 'unprocessedKeys': {'One': [], 'Two': []}}")
                        .replace("$id", id)));

        result("{'operation': 'BatchDeleteItem', 'tables': {'One': [{'id': {'S': '$id'}}]}}");
        assertThat(stored().isNull()).isTrue();
    }

    @Test
    void writesTransactionsWhollyOrNotAtAll() {
        String write = "{'operation': 'TransactWriteItems', 'transactItems': ["
                + "{'table': 'One', 'operation': 'PutItem', 'key': {'id': {'S': '$id'}}, 'attributeValues': {'n': {'N': 1}},"
                + " 'condition': {'expression': 'attribute_not_exists(id)', 'returnValuesOnConditionCheckFailure': true}},"
                + "{'table': 'Two', 'operation': 'UpdateItem', 'key': {'id': {'S': '$id'}}, 'update':"
                + " {'expression': 'SET n = :n', 'expressionValues': {':n': {'N': 2}}}}]}";

        assertThat(result(write))
                .isEqualTo(json(
                        "{'keys': [{'id': '$id'}, {'id': '$id'}], 'cancellationReasons': null}".replace("$id", id)));
        assertThat(result("{'operation': 'TransactGetItems', 'transactItems': [{'table': 'One', 'key': {'id':"
                        + " {'S': '$id'}}}, {'table': 'Two', 'key': {'id': {'S': 'none'}}}]}"))
                .isEqualTo(json(
                        "{'items': [{'id': '$id', 'n': 1}, null], 'cancellationReasons': null}".replace("$id", id)));

        Answer again = call(write);
        assertThat(again.error().orElseThrow().type()).contains("DynamoDB:TransactionCanceledException");
        assertThat(again.result()
                        .path("cancellationReasons")
                        .path(0)
                        .path("type")
                        .asText())
                .isEqualTo("ConditionalCheckFailed");
        assertThat(again.result().path("keys").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {}                                                                     | Value for field '$[operation]' not found.
                    {'operation': 'GetItem'}                                               | Value for field '$[key]' not found.
                    {'operation': 'GetItem', 'key': {'id': 'plain'}}                       | Value for field '$[key][id]' is not a typed DynamoDB value
                    {'operation': 'GetItem', 'key': {'id': {'X': 1}}}                      | has the unknown DynamoDB type X
                    {'operation': 'GetItem', 'key': {'id': {'N': 'ten'}}}                  | Value for field '$[key][id]' must be a number.
                    {'operation': 'Query'}                                                 | Value for field '$[query]' not found.
                    {'operation': 'Query', 'query': {}}                                    | Value for field '$[query][expression]' not found.
                    {'operation': 'Scan', 'limit': 1.5}                                    | Value for field '$[limit]' must be a whole number.
                    {'operation': 'Sing'}                                                  | Unsupported operation 'Sing'.
                    'text'                                                                 | A request handler must return an object
                    {'operation': 'DeleteItem', 'key': {'id': {'S': '1'}}, 'condition': {'expression': 'a', 'conditionalCheckFailedHandler': {'strategy': 'Custom'}}} | The strategy Custom
                    {'operation': 'Query', 'query': {'expression': 'a', 'expressionNames': {'#a': 'a'}}, 'filter': {'expression': 'b', 'expressionNames': {'#a': 'b'}}} | use #a for different things
                    """)
    void refusesDocumentsThatMakeNoSense(String document, String message) {
        assertThatThrownBy(() -> call(document))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(message);
    }
}
