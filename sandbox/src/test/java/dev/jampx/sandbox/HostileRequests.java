package dev.jampx.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Good requests to spoil, and what to spoil them with. */
final class HostileRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SIGNATURE =
            "AWS4-HMAC-SHA256 Credential=DEVELOPER/20260101/us-east-1/any/aws4_request, SignedHeaders=host, Signature="
                    + "a".repeat(64);

    /** Values that are of the wrong type, of the wrong length or otherwise unexpected, wherever they stand. */
    static final List<JsonNode> VALUES = values();

    private HostileRequests() {}

    /** A request, and who answers it. */
    record Good(String name, Service service, String path, Map<String, String> headers, byte[] body) {}

    private static List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>();
        Stream.of(
                        "null",
                        "true",
                        "0",
                        "-1",
                        "1.5",
                        "2147483648",
                        "1e400",
                        "[]",
                        "{}",
                        "[null]",
                        "[[]]",
                        "[{}]",
                        "{\"\":null}",
                        "{\"S\":\"\"}",
                        "{\"N\":\"x\"}",
                        "{\"S\":null}",
                        "{\"eq\":null}",
                        "{\"and\":[{}]}",
                        "{\"between\":[1]}",
                        "{\"between\":[null,null]}",
                        "{\"not\":{\"or\":[]}}",
                        "{\"size\":{}}",
                        "{\"attributeExists\":null}",
                        "{\"contains\":\"\"}")
                .map(text -> HostileSandbox.json(text.getBytes(StandardCharsets.UTF_8)))
                .forEach(values::add);
        Stream.of(
                        "",
                        " ",
                        "\u0000",
                        "\ud800",
                        "\ud83d\ude00\u202e",
                        "-1",
                        "x".repeat(3000),
                        "a.".repeat(9000) + "@b.c",
                        "a@" + "b.".repeat(9000) + "c",
                        "\"".repeat(9000),
                        "(".repeat(4000),
                        "{a".repeat(400),
                        "{ ...A } fragment A on Query { ...A }",
                        "email ^= \"" + "b".repeat(9000) + "\"",
                        "f".repeat(9000),
                        "[".repeat(900),
                        "2020-02-30T00:00:00Z",
                        "....",
                        "../..",
                        "a b",
                        "%00")
                .map(NODES::textNode)
                .forEach(values::add);
        return List.copyOf(values);
    }

    static List<Good> all(HostileSandbox sandbox) {
        List<Good> all = new ArrayList<>();
        ObjectNode input = object("{'id':'new','text':'t','rank':1,'weight':1.5,'contact':'a@b.c',"
                + "'due':'2020-01-01T00:00:00Z','extra':'[[1],{}]','tags':['a']}");
        all.add(graphQl(sandbox, "create", "mutation($i:CreateNoteInput!){createNote(input:$i){id text due}}", input));
        all.add(graphQl(sandbox, "update", "mutation($i:UpdateNoteInput!){updateNote(input:$i){id text}}", input));
        all.add(
                graphQl(
                        sandbox,
                        "delete",
                        "mutation($i:ModelNoteConditionInput){deleteNote(input:{id:\"bobs\"},condition:$i){id text}}",
                        object(
                                "{'text':{'eq':'t','beginsWith':'t'},'rank':{'between':[1,2]},'not':{'tags':{'contains':'z'}}}")));
        all.add(
                graphQl(
                        sandbox,
                        "list",
                        "query($i:ModelNoteFilterInput,$l:Int=3,$n:String){listNotes(filter:$i,limit:$l,nextToken:$n){items{id text extra}}}",
                        object(
                                "{'or':[{'text':{'size':{'gt':1}}},{'and':[{'rank':{'ne':3}},{'weight':{'attributeExists':true}}]}]}")));
        all.add(graphQl(
                sandbox,
                "index",
                "query($i:ModelIntKeyConditionInput){listNoteByTextAndRank(text:\"t\",rank:$i,sortDirection:DESC){items{id}}}",
                object("{'between':[1,2]}")));
        String client = "{'ClientId':'" + sandbox.clientId() + "',";
        String pool = "{'UserPoolId':'" + sandbox.poolId() + "',";
        all.add(cognito(
                "SignUp",
                client + "'Username':'b@example.com','Password':'Correct-Horse-7',"
                        + "'UserAttributes':[{'Name':'name','Value':'B'}]}"));
        all.add(cognito("ConfirmSignUp", client + "'Username':'b@example.com','ConfirmationCode':'123456'}"));
        all.add(cognito(
                "InitiateAuth",
                client + "'AuthFlow':'USER_SRP_AUTH',"
                        + "'AuthParameters':{'USERNAME':'b@example.com','SRP_A':'1234abcd'}}"));
        all.add(cognito(
                "InitiateAuth", client + "'AuthFlow':'REFRESH_TOKEN_AUTH','AuthParameters':{'REFRESH_TOKEN':'x'}}"));
        all.add(cognito(
                "RespondToAuthChallenge",
                client + "'ChallengeName':'PASSWORD_VERIFIER','ChallengeResponses':"
                        + "{'USERNAME':'b@example.com','PASSWORD_CLAIM_SECRET_BLOCK':'AAAA','PASSWORD_CLAIM_SIGNATURE':'AAAA',"
                        + "'TIMESTAMP':'Sat Nov 21 03:20:00 UTC 2026'},'Session':'x'}"));
        all.add(cognito("ChangePassword", "{'AccessToken':'a.b.c','PreviousPassword':'x','ProposedPassword':'y'}"));
        all.add(cognito(
                "AdminCreateUser",
                pool + "'Username':'c@example.com','TemporaryPassword':'Correct-Horse-7',"
                        + "'MessageAction':'SUPPRESS'}"));
        all.add(cognito("ListUsers", pool + "'Filter':'email ^= \\'a\\'','Limit':1,'AttributesToGet':['email']}"));
        String logins = "'Logins':{'cognito-idp.us-east-1.amazonaws.com/" + sandbox.poolId() + "':'a.b.c'}";
        String identities = "AWSCognitoIdentityService.";
        all.add(aws(identities + "GetId", "{'IdentityPoolId':'" + sandbox.identityPoolId() + "'," + logins + "}"));
        all.add(aws(
                identities + "GetCredentialsForIdentity",
                "{'IdentityId':'us-east-1:0','CustomRoleArn':'arn:aws:iam::000000000000:role/r'," + logins + "}"));
        all.add(aws(identities + "GetOpenIdToken", "{'IdentityId':'us-east-1:0'," + logins + "}"));
        all.add(aws(identities + "DescribeIdentity", "{'IdentityId':'us-east-1:0'}"));
        String table = "{'TableName':'" + sandbox.table()
                + "','ConsistentRead':true,'ExpressionAttributeValues':{':a':{'S':'x'}},";
        all.add(dynamoDb(
                "PutItem",
                table + "'Item':{'id':{'S':'d'},'m':{'M':{'l':{'L':[{'N':'1'}]}}}},"
                        + "'ConditionExpression':'id <> :a'}"));
        all.add(dynamoDb(
                "Query", table + "'KeyConditionExpression':'id = :a','Limit':1,'ExclusiveStartKey':{'id':{'S':'d'}}}"));
        all.add(dynamoDb("UpdateItem", table + "'Key':{'id':{'S':'d'}},'UpdateExpression':'SET a = :a'}"));
        all.add(dynamoDb(
                "BatchWriteItem",
                "{'RequestItems':{'" + sandbox.table() + "':[{'DeleteRequest':{'Key':{'id':{'S':'d'}}}}]}}"));
        return List.copyOf(all);
    }

    /** Requests each of which once made the sandbox fail or hang. */
    static List<Good> worst(HostileSandbox sandbox) {
        String client = "{'ClientId':'" + sandbox.clientId() + "',";
        String token = sandbox.token();
        byte[] notUtf32 = {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
        String nested = "{'TableName':'" + sandbox.table() + "','Item':{'id':{'S':'d'},'l':" + "{'L':[".repeat(450)
                + "]}".repeat(450) + "}}";
        return List.of(
                new Good("not UTF-32", Service.GRAPHQL, "/graphql", Map.of("Authorization", token), notUtf32),
                cognito("SignUp", client + "'Username':'w@example.com','Password':'" + "a".repeat(50_000) + " '}"),
                cognito(
                        "ConfirmSignUp",
                        client + "'Username':'w@example.com','ConfirmationCode':'" + "1".repeat(20_000) + "'}"),
                cognito(
                        "InitiateAuth",
                        client + "'AuthFlow':'USER_SRP_AUTH','AuthParameters':{'USERNAME':'w@example.com',"
                                + "'SRP_A':'" + "f".repeat(4_000_000) + "'}}"),
                cognito(
                        "ListUsers",
                        "{'UserPoolId':'" + sandbox.poolId() + "','Filter':'name ^= \\'" + "b".repeat(20_000)
                                + "\\''}"),
                dynamoDb("PutItem", nested),
                graphQl(
                        sandbox,
                        "long address",
                        "mutation($i:CreateNoteInput!){createNote(input:$i){id}}",
                        JSON.createObjectNode().put("contact", "a.".repeat(20_000) + "a@b.c")),
                graphQl(
                        sandbox,
                        "long domain",
                        "mutation($i:CreateNoteInput!){createNote(input:$i){id}}",
                        JSON.createObjectNode().put("contact", "a@" + "b.".repeat(20_000) + "c")));
    }

    private static Good graphQl(HostileSandbox sandbox, String name, String query, ObjectNode input) {
        ObjectNode body = JSON.createObjectNode().put("query", query);
        body.putObject("variables").set("i", input);
        return new Good(name, Service.GRAPHQL, "/graphql", Map.of("Authorization", sandbox.token()), bytes(body));
    }

    private static Good cognito(String operation, String body) {
        return aws("AWSCognitoIdentityProviderService." + operation, body);
    }

    static Good dynamoDb(String operation, String body) {
        return aws("DynamoDB_20120810." + operation, body);
    }

    private static Good aws(String target, String body) {
        Map<String, String> headers =
                Map.of("X-Amz-Target", target, "Authorization", SIGNATURE, "X-Amz-Date", "20260101T000000Z");
        return new Good(
                target, Service.AWS_JSON, "/", headers, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode object(String text) {
        return (ObjectNode) HostileSandbox.json(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
