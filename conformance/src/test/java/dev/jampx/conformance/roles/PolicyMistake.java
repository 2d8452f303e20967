package dev.jampx.conformance.roles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A mistake in the roles of a template, and how to make it in a sound one. */
enum PolicyMistake {
    ANY_ACTION_ON_A_TABLE(resources -> statement(resources, "dynamodb:").put("Action", "dynamodb:*")),
    ONE_ACTION_MORE_ON_A_TABLE(
            resources -> several(statement(resources, "dynamodb:"), "Action").add("dynamodb:BatchWriteItem")),
    ONE_ACTION_LESS_ON_A_TABLE(
            resources -> several(statement(resources, "dynamodb:"), "Action").remove(0)),
    ANY_TABLE(resources -> statement(resources, "dynamodb:").put("Resource", "*")),
    ANY_THING_BUT_ONE_ACTION(resources -> {
        ObjectNode statement = statement(resources, "dynamodb:");
        statement.remove("Action");
        statement.put("NotAction", "dynamodb:DeleteTable");
    }),
    ANY_THING_BUT_ONE_TABLE(resources -> {
        ObjectNode statement = statement(resources, "dynamodb:");
        statement.set("NotResource", statement.remove("Resource"));
    }),
    THE_TABLES_INDEXES_WITH_THE_TABLE(resources -> statement(resources, "dynamodb:")
            .putArray("Resource")
            .add(join(arn(resources, "AWS::DynamoDB::Table"), "*"))),
    SECRETS_OF_THE_WHOLE_BACKEND(resources -> statement(resources, "ssm:GetParameters")
            .put(
                    "Resource",
                    "arn:aws:ssm:eu-west-1:111122223333:parameter/amplify/conformance/main-branch-b29ca2f6ab/*")),
    SECRETS_BY_PATH(resources -> statement(resources, "ssm:GetParameters").put("Action", "ssm:GetParameter*")),
    ANY_FUNCTION(resources -> statement(resources, "lambda:InvokeFunction").put("Resource", "*")),
    ANOTHER_ACTION_ON_A_FUNCTION(
            resources -> statement(resources, "lambda:InvokeFunction").put("Action", "lambda:*")),
    ANY_LOG(resources -> statement(resources, "logs:").put("Resource", "*")),
    THE_WHOLE_API(resources -> statement(resources, "appsync:GraphQL")
            .set("Resource", join(arn(resources, "AWS::AppSync::GraphQLApi"), "/*"))),
    ANOTHER_FIELD(resources -> several(statement(resources, "appsync:GraphQL"), "Resource")
            .add(join(arn(resources, "AWS::AppSync::GraphQLApi"), "/types/Query/fields/count"))),
    ALL_USERS(resources -> statement(resources, "cognito-idp:").put("Action", "cognito-idp:Admin*")),
    ANY_USER_POOL(resources -> statement(resources, "cognito-idp:").put("Resource", "*")),
    THE_WHOLE_BUCKET(resources ->
            statement(resources, "s3:GetObject").set("Resource", join(arn(resources, "AWS::S3::Bucket"), "/*"))),
    NO_PREFIX(resources -> statement(resources, "s3:ListBucket").remove("Condition")),
    NO_DENIAL(resources -> statements(resources)
            .filter(statement -> statement.path("Effect").asText().equals("Deny"))
            .filter(statement -> statement.path("Action").asText().startsWith("s3:"))
            .filter(statement -> !statement.has("Principal"))
            .forEach(statement -> statement.put("Action", "s3:Nothing"))),
    ANY_IDENTITY(resources -> statements(resources)
            .filter(statement -> statement.path("Resource").toString().contains("cognito-identity.amazonaws.com:sub"))
            .filter(statement -> statement.path("Effect").asText().equals("Allow"))
            .forEach(statement -> statement.set("Resource", join(arn(resources, "AWS::S3::Bucket"), "/own/*")))),
    PASSING_ROLES(resources -> inlinePolicies(resources).add(policy("iam:PassRole", "*"))),
    ADMINISTRATION(resources -> inlinePolicies(resources).add(policy("*", "*"))),
    TRUST_OF_ANOTHER_SERVICE(resources -> trust(resources, "lambda.amazonaws.com")
            .putObject("Principal")
            .putArray("Service")
            .add("lambda.amazonaws.com")
            .add("ec2.amazonaws.com")),
    TRUST_OF_THE_ACCOUNT(resources -> trust(resources, "appsync.amazonaws.com")
            .putObject("Principal")
            .put("AWS", "arn:aws:iam::111122223333:root")),
    TRUST_OF_ANYBODY(resources -> trust(resources, "appsync.amazonaws.com").put("Principal", "*")),
    TRUST_OF_ANY_ACCOUNTS_SCHEDULES(
            resources -> trust(resources, "scheduler.amazonaws.com").remove("Condition")),
    TRUST_OF_ANY_USER_POOL(
            resources -> trust(resources, "cognito-idp.amazonaws.com").remove("Condition")),
    TRUST_OF_ANY_IDENTITY_POOL(resources ->
            ((ObjectNode) trust(resources, "cognito-identity.amazonaws.com").path("Condition")).remove("StringEquals")),
    TRUST_OF_GUESTS(resources -> ((ObjectNode)
                    trust(resources, "cognito-identity.amazonaws.com").path("Condition"))
            .remove("ForAnyValue:StringLike")),
    TRUST_OF_THOSE_WITHOUT_REFERENCE(resources -> {
        ObjectNode conditions =
                (ObjectNode) trust(resources, "cognito-identity.amazonaws.com").path("Condition");
        conditions.set("ForAllValues:StringLike", conditions.remove("ForAnyValue:StringLike"));
    }),
    A_ROLE_THAT_NOBODY_USES(resources ->
            resources.set("Stray", first(resources, "AWS::IAM::Role").deepCopy()));

    private final Consumer<ObjectNode> change;

    PolicyMistake(Consumer<ObjectNode> change) {
        this.change = change;
    }

    /** Makes the mistake in {@code template}, and says whether it has what is needed for it. */
    boolean makeIn(ObjectNode template) {
        ObjectNode before = template.deepCopy();
        try {
            change.accept((ObjectNode) template.path("Resources"));
        } catch (NoSuchElementException e) {
            return false;
        }
        return !template.equals(before);
    }

    private static Stream<ObjectNode> statements(ObjectNode resources) {
        return resources.findValues("Statement").stream()
                .flatMap(JsonNode::valueStream)
                .map(ObjectNode.class::cast);
    }

    /** The first that allows something that begins with {@code action}. */
    private static ObjectNode statement(ObjectNode resources, String action) {
        return statements(resources)
                .filter(statement -> statement.path("Effect").asText().equals("Allow"))
                .filter(statement -> !statement.has("Principal"))
                .filter(statement -> statement.path("Action").toString().contains("\"" + action))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing allows " + action));
    }

    private static ArrayNode several(ObjectNode statement, String element) {
        JsonNode only = statement.path(element);
        return only instanceof ArrayNode several
                ? several
                : statement.putArray(element).add(only);
    }

    private static ObjectNode trust(ObjectNode resources, String principal) {
        return statements(resources)
                .filter(statement -> statement.path("Principal").toString().contains(principal))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing trusts " + principal));
    }

    private static ArrayNode inlinePolicies(ObjectNode resources) {
        return ((ObjectNode) first(resources, "AWS::IAM::Role").path("Properties")).withArray("Policies");
    }

    private static ObjectNode policy(String action, String resource) {
        ObjectNode policy = JsonNodeFactory.instance.objectNode();
        policy.put("PolicyName", "More")
                .putObject("PolicyDocument")
                .putArray("Statement")
                .addObject()
                .put("Effect", "Allow")
                .put("Action", action)
                .put("Resource", resource);
        return policy;
    }

    private static ObjectNode join(JsonNode arn, String path) {
        ObjectNode join = JsonNodeFactory.instance.objectNode();
        join.putArray("Fn::Join").add("").addArray().add(arn).add(path);
        return join;
    }

    private static JsonNode arn(ObjectNode resources, String type) {
        ObjectNode arn = JsonNodeFactory.instance.objectNode();
        arn.putArray("Fn::GetAtt").add(entry(resources, type).getKey()).add("Arn");
        return arn;
    }

    private static JsonNode first(ObjectNode resources, String type) {
        return entry(resources, type).getValue();
    }

    private static Map.Entry<String, JsonNode> entry(ObjectNode resources, String type) {
        return resources
                .propertyStream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + type));
    }
}
