package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What the gateway checks and adds before and after the database, which is made up here. */
class DynamoDbGatewayWireTest {

    private final List<String> called = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void answersWithChecksumAndRequestId() {
        WireResponse response = send(new Caller.Administrator(), "DynamoDB_20120810.GetItem", "{'TableName':'T'}");
        CRC32 checksum = new CRC32();
        checksum.update(response.body());

        assertThat(response.status()).isEqualTo(200);
        assertThat(json(text(response))).isEqualTo(json("{'echo':{'TableName':'T'}}"));
        assertThat(response.headers())
                .containsEntry("content-type", "application/x-amz-json-1.0")
                .containsEntry("x-amz-crc32", Long.toString(checksum.getValue()))
                .containsKey("x-amzn-requestid");
    }

    @Test
    void refusesRequestsWithoutASignature() {
        assertRefused(
                send(new Caller.Unsigned(), "DynamoDB_20120810.GetItem", "{}"),
                "{'__type':'com.amazon.coral.service#MissingAuthenticationTokenException',"
                        + "'Message':'Request must contain either a valid (registered) AWS access key ID or X.509"
                        + " certificate.'}");
    }

    @Test
    void refusesRequestsWithAWrongSignature() {
        assertRefused(
                send(new Caller.Forged("The signatures differ."), "DynamoDB_20120810.GetItem", "{}"),
                "{'__type':'com.amazon.coral.service#InvalidSignatureException','Message':'The signatures differ.'}");
    }

    @Test
    void refusesFunctionsWhatTheirRoleDoesNotAllow() {
        Permissions onlyReading = (function, action, resource) -> action.equals("dynamodb:GetItem");

        WireResponse read = send(new Caller.Function("fn"), onlyReading, "DynamoDB_20120810.GetItem", table());
        WireResponse write = send(new Caller.Function("fn"), onlyReading, "DynamoDB_20120810.PutItem", table());

        assertThat(read.status()).isEqualTo(200);
        assertThat(write.status()).isEqualTo(400);
        assertThat(json(text(write)))
                .isEqualTo(json("{'__type':'com.amazon.coral.service#AccessDeniedException','Message':'User:"
                        + " arn:aws:sts::000000000000:assumed-role/fn/fn is not authorized to perform:"
                        + " dynamodb:PutItem on resource: arn:aws:dynamodb:ddblocal:000000000000:table/T because no"
                        + " identity-based policy allows the dynamodb:PutItem action'}"));
        assertThat(called).containsExactly("GetItem");
    }

    @Test
    void asksForEveryTableThatARequestTouches() {
        asks("Query", "{'TableName':'T','IndexName':'I'}", "dynamodb:Query table/T/index/I");
        asks("Scan", "{'TableName':'arn:aws:dynamodb:x:1:table/T'}", "dynamodb:Scan table/T");
        asks("ListTables", "{}", "dynamodb:ListTables table/*");
        asks(
                "BatchGetItem",
                "{'RequestItems':{'A':{},'B':{}}}",
                "dynamodb:BatchGetItem table/A",
                "dynamodb:BatchGetItem table/B");
        asks(
                "TransactWriteItems",
                "{'TransactItems':[{'Put':{'TableName':'A'}},{'ConditionCheck':{'TableName':'B'}}]}",
                "dynamodb:PutItem table/A",
                "dynamodb:ConditionCheckItem table/B");
        asks("TransactGetItems", "{'TransactItems':[{'Get':{'TableName':'A'}}]}", "dynamodb:GetItem table/A");
        asks("ExecuteStatement", "{'Statement':' select * from \\'A\\''}", "dynamodb:PartiQLSelect table/*");
        asks(
                "ExecuteTransaction",
                "{'TransactStatements':[{'Statement':'DELETE FROM A'}]}",
                "dynamodb:PartiQLDelete table/*");
        asks("TagResource", "{'ResourceArn':'arn:aws:dynamodb:x:1:table/T'}", "dynamodb:TagResource table/T");
    }

    @Test
    void knowsItsOperationsAndTheirServices() {
        for (String target : List.of("", "GetItem", "DynamoDB_20120810.Nothing", "DynamoDBStreams_20120810.GetItem")) {
            WireResponse response = send(new Caller.Administrator(), target, "{}");

            assertThat(response.status()).isEqualTo(400);
            assertThat(json(text(response)).path("__type").asText())
                    .isEqualTo("com.amazon.coral.service#UnknownOperationException");
        }
        assertThat(send(new Caller.Administrator(), "DynamoDBStreams_20120810.ListStreams", "")
                        .status())
                .isEqualTo(200);
        assertThat(called).containsExactly("ListStreams");
    }

    @Test
    void refusesBodiesThatAreNoDocument() {
        for (String body : List.of("{", "[]", "'text'", "7")) {
            WireResponse response = send(new Caller.Administrator(), "DynamoDB_20120810.GetItem", body);

            assertThat(response.status()).isEqualTo(400);
            assertThat(json(text(response)).path("__type").asText())
                    .isEqualTo("com.amazon.coral.service#SerializationException");
        }
    }

    @Test
    void aBrokenDatabaseIsAServerError() {
        DynamoDbGateway gateway = new DynamoDbGateway(
                (operation, request) -> {
                    throw new IllegalStateException("broken");
                },
                request -> new Caller.Administrator(),
                (function, action, resource) -> true);

        WireResponse response = gateway.handle(request("DynamoDB_20120810.GetItem", "{}"));

        assertThat(response.status()).isEqualTo(500);
        assertThat(text(response)).contains("InternalServerError").contains("broken");
    }

    private void asks(String operation, String document, String... permissions) {
        asked.clear();
        Permissions recording = (function, action, resource) -> asked.add(action + " " + resource);
        send(new Caller.Function("fn"), recording, "DynamoDB_20120810." + operation, document);
        assertThat(asked).containsExactly(permissions);
    }

    private WireResponse send(Caller caller, String target, String body) {
        return send(caller, (function, action, resource) -> false, target, body);
    }

    private WireResponse send(Caller caller, Permissions permissions, String target, String body) {
        DynamoDbCalls calls = (operation, document) -> {
            called.add(operation);
            ObjectNode echo = json("{}");
            echo.set("echo", document);
            return echo;
        };
        return new DynamoDbGateway(calls, request -> caller, permissions).handle(request(target, body));
    }

    private static WireRequest request(String target, String body) {
        return new WireRequest(
                "POST",
                "/",
                "",
                Map.of("x-amz-target", List.of(target)),
                body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(WireResponse response, String document) {
        assertThat(response.status()).isEqualTo(400);
        assertThat(json(text(response))).isEqualTo(json(document));
    }

    private static String table() {
        return "{'TableName':'T'}";
    }

    private static String text(WireResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
