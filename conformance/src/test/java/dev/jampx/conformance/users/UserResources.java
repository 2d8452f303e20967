package dev.jampx.conformance.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compared of the users that a toolchain makes: the properties of all resources of Cognito, the roles and policies, permissions to call
 * functions, keys, and outputs. What does not count:
 *
 * <ul>
 *   <li>the names of resources; a reference to one says its type only
 *   <li>tags, and what Amplify's function that fetches secrets is made of
 *   <li>the word that Cognito shows to be given the role for text messages, where it is made up
 *   <li>that jampx says that second factors are off where Amplify says nothing, which means the same
 *   <li>that jampx lets a user pool call a function once and Amplify once for each trigger
 *   <li>that Amplify lets functions that send messages encrypt as well, which they need not
 * </ul>
 */
final class UserResources {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OUTPUTS_OF_OTHERS = Set.of("deploymentType", "region", "definedFunctions");
    private static final Set<String> TAGS = Set.of("Tags", "UserPoolTags", "IdentityPoolTags", "PolicyName");
    private static final List<String> COMPARED = List.of("AWS::Cognito::", "AWS::KMS::Key");

    private final JsonNode resources;

    private UserResources(JsonNode resources) {
        this.resources = resources;
    }

    /** The properties as texts, in order, by the type of the resource. */
    static Map<String, List<String>> of(JsonNode users) {
        UserResources own = new UserResources(users.path("resources"));
        Map<String, List<String>> compared = new TreeMap<>();
        compared.put("resources", own.resources().sorted().toList());
        compared.put("roles", own.roles().sorted().toList());
        compared.put("permissions", own.permissions().distinct().sorted().toList());
        compared.put("policies", own.policies().distinct().sorted().toList());
        compared.put(
                "outputs",
                users.path("outputs").properties().stream()
                        .filter(output -> !OUTPUTS_OF_OTHERS.contains(output.getKey()))
                        .map(output -> output.getKey() + ": " + own.value(output.getValue()))
                        .sorted()
                        .toList());
        return compared;
    }

    private Stream<JsonNode> ofType(String type) {
        return resources.valueStream().filter(resource -> type(resource).startsWith(type));
    }

    private Stream<String> resources() {
        return COMPARED.stream().flatMap(this::ofType).map(resource -> type(resource) + " " + properties(resource));
    }

    private Stream<String> roles() {
        return ofType("AWS::IAM::Role")
                .map(resource -> resource.path("Properties"))
                .filter(role -> role.path("AssumeRolePolicyDocument").toString().contains("cognito"))
                .map(role -> value(role.path("AssumeRolePolicyDocument")) + " " + value(role.path("Policies")));
    }

    private Stream<String> permissions() {
        return ofType("AWS::Lambda::Permission").map(this::properties).map(JsonNode::toString);
    }

    /** What functions may do to what is compared. */
    private Stream<String> policies() {
        return ofType("AWS::IAM::Policy")
                .flatMap(policy -> policy.path("Properties")
                        .path("PolicyDocument")
                        .path("Statement")
                        .valueStream())
                .filter(statement -> statement.path("Resource").has("Fn::GetAtt")
                        || statement.path("Resource").has("Ref"))
                .flatMap(statement -> texts(statement.path("Action"))
                        .map(action -> action + " on " + value(statement.path("Resource"))))
                .filter(allowed -> allowed.startsWith("cognito-idp:") || allowed.startsWith("kms:Decrypt"));
    }

    private JsonNode properties(JsonNode resource) {
        ObjectNode properties = value(resource.path("Properties")).deepCopy();
        properties.remove(TAGS);
        if (type(resource).equals("AWS::Cognito::UserPool") && !properties.has("MfaConfiguration")) {
            properties.put("MfaConfiguration", "OFF");
        }
        return sorted(properties);
    }

    private static ObjectNode sorted(JsonNode object) {
        ObjectNode sorted = JSON.objectNode();
        object.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> sorted.set(property.getKey(), property.getValue()));
        return sorted;
    }

    /** The same with words in place of references, which differ as the names do. */
    private JsonNode value(JsonNode written) {
        if (written.isArray()) {
            return JSON.arrayNode()
                    .addAll(written.valueStream().map(this::value).toList());
        }
        if (written.isBoolean()) {
            return JSON.textNode(written.asText());
        }
        if (!written.isObject()) {
            return written;
        }
        if (written.has("Ref")) {
            return JSON.textNode(reference(written.path("Ref").asText(), "Ref"));
        }
        if (written.has("Fn::GetAtt")) {
            return JSON.textNode(reference(
                    written.path("Fn::GetAtt").path(0).asText(),
                    written.path("Fn::GetAtt").path(1).asText()));
        }
        if (written.has("Fn::Join")) {
            return JSON.textNode(written.path("Fn::Join")
                    .path(1)
                    .valueStream()
                    .map(part -> value(part).asText())
                    .collect(Collectors.joining())
                    .replace(
                            "cognito-idp.<AWS::Region>.amazonaws.com/<AWS::Cognito::UserPool Ref>",
                            "<AWS::Cognito::UserPool ProviderName>"));
        }
        ObjectNode object = JSON.objectNode();
        written.properties()
                .forEach(property -> object.set(
                        property.getKey(),
                        madeUp(property.getKey())
                                        && !property.getValue().asText().equals("ext")
                                ? JSON.textNode("<a word>")
                                : value(property.getValue())));
        return sorted(object);
    }

    private static boolean madeUp(String property) {
        return property.equals("ExternalId") || property.equals("sts:ExternalId");
    }

    private String reference(String name, String attribute) {
        if (name.startsWith("AWS::")) {
            return "<" + name + ">";
        }
        // What one of Amplify's stacks knows of another comes as a parameter, whose name ends with what it is.
        if (!resources.has(name)) {
            return name.contains("CustomSenderKey") ? "<AWS::KMS::Key Arn>" : "<AWS::Lambda::Function Arn>";
        }
        String type = type(resources.path(name));
        if (type.startsWith("Custom::")) {
            return "<secret " + attribute + ">";
        }
        if (type.equals("AWS::CloudFormation::Stack")) {
            return "<" + fromNested(attribute) + " Ref>";
        }
        return "<" + type + " " + attribute + ">";
    }

    /** Outputs of nested stacks are called after the resource that they are of. */
    private static String fromNested(String output) {
        Map<String, String> types = new TreeMap<>(Comparator.reverseOrder());
        types.put("UserPoolAppClient", "AWS::Cognito::UserPoolClient");
        types.put("UserPoolDomain", "AWS::Cognito::UserPoolDomain");
        types.put("UserPool", "AWS::Cognito::UserPool");
        types.put("IdentityPool", "AWS::Cognito::IdentityPool");
        return types.entrySet().stream()
                .filter(type -> output.contains(type.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(output);
    }

    private static Stream<String> texts(JsonNode oneOrSeveral) {
        return oneOrSeveral.isArray()
                ? oneOrSeveral.valueStream().map(JsonNode::asText)
                : Stream.of(oneOrSeveral.asText());
    }

    private static String type(JsonNode resource) {
        return resource.path("Type").asText();
    }
}
