package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.Account;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Names new resources, and says what is to be known of them. */
final class PhysicalNames {

    private final Account account;

    PhysicalNames(Account account) {
        this.account = account;
    }

    /** A resource of {@code type} in {@code stack}; {@code serial} tells it from others of its logical id. */
    PhysicalResource create(String stack, String logicalId, String type, ObjectNode properties, int serial) {
        String unique = hash(stack + "/" + logicalId + "/" + serial);
        String name = ResourceTypes.find(type)
                .flatMap(ResourceType::nameProperty)
                .map(properties::path)
                .filter(node -> node.isTextual())
                .map(node -> node.asText())
                .orElseGet(() -> generated(stack, logicalId, unique));
        Map<String, String> attributes = new LinkedHashMap<>();
        String id = described(type, properties, name, unique, attributes);
        return new PhysicalResource(type, id, properties, attributes);
    }

    private String described(
            String type, ObjectNode properties, String name, String unique, Map<String, String> attributes) {
        String api = properties.path("ApiId").asText();
        String lower = unique.substring(0, 26);
        switch (type) {
            case "AWS::AppSync::GraphQLApi" -> {
                String arn = account.arn("appsync", "apis/" + lower);
                String host = unique.substring(0, 26) + ".appsync-api." + account.region() + ".amazonaws.com";
                attributes.put("ApiId", lower);
                attributes.put("Arn", arn);
                attributes.put("GraphQLUrl", "https://" + host + "/graphql");
                attributes.put("GraphQLDns", host);
                attributes.put("GraphQLEndpointArn", arn + "/graphql");
                attributes.put("RealtimeUrl", "wss://" + host.replace("-api", "-realtime-api") + "/graphql");
                return arn;
            }
            case "AWS::AppSync::ApiKey" -> {
                attributes.put("ApiKey", "da2-" + lower);
                attributes.put("ApiKeyId", lower);
                attributes.put("Arn", account.arn("appsync", "apis/" + api + "/apikeys/" + lower));
                return attributes.get("Arn");
            }
            case "AWS::AppSync::GraphQLSchema" -> {
                attributes.put("Id", api + "GraphQLSchema");
                return attributes.get("Id");
            }
            case "AWS::AppSync::DataSource" -> {
                String source = properties.path("Name").asText();
                attributes.put("Name", source);
                attributes.put("DataSourceArn", account.arn("appsync", "apis/" + api + "/datasources/" + source));
                return attributes.get("DataSourceArn");
            }
            case "AWS::AppSync::Resolver" -> {
                String parent = properties.path("TypeName").asText();
                String field = properties.path("FieldName").asText();
                attributes.put("TypeName", parent);
                attributes.put("FieldName", field);
                attributes.put(
                        "ResolverArn",
                        account.arn("appsync", "apis/" + api + "/types/" + parent + "/resolvers/" + field));
                return attributes.get("ResolverArn");
            }
            case "AWS::AppSync::FunctionConfiguration" -> {
                attributes.put("FunctionId", lower);
                attributes.put("Name", properties.path("Name").asText());
                attributes.put(
                        "DataSourceName", properties.path("DataSourceName").asText());
                attributes.put("FunctionArn", account.arn("appsync", "apis/" + api + "/functions/" + lower));
                return attributes.get("FunctionArn");
            }
            case "AWS::Cognito::UserPool" -> {
                String pool = account.region() + "_" + unique.substring(0, 9);
                attributes.put("UserPoolId", pool);
                attributes.put("Arn", account.arn("cognito-idp", "userpool/" + pool));
                attributes.put("ProviderName", "cognito-idp." + account.region() + ".amazonaws.com/" + pool);
                attributes.put("ProviderURL", "https://" + attributes.get("ProviderName"));
                return pool;
            }
            case "AWS::Cognito::UserPoolClient" -> {
                attributes.put("ClientId", lower);
                attributes.put("Name", name);
                return lower;
            }
            case "AWS::Cognito::IdentityPool" -> {
                String pool = account.region() + ":" + UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8));
                attributes.put("Id", pool);
                attributes.put("Name", name);
                return pool;
            }
            case "AWS::Lambda::Version" -> {
                String arn = function(properties) + ":1";
                attributes.put("Version", "1");
                attributes.put("FunctionArn", arn);
                return arn;
            }
            case "AWS::Lambda::Alias" -> {
                attributes.put("AliasArn", function(properties) + ":" + name);
                return attributes.get("AliasArn");
            }
            case "AWS::IAM::Role" -> {
                attributes.put("Arn", account.globalArn("iam", "role/" + name));
                attributes.put("RoleId", "AROA" + unique.substring(0, 16).toUpperCase(Locale.ROOT));
                return name;
            }
            case "AWS::S3::Bucket" -> {
                attributes.put("Arn", "arn:aws:s3:::" + name);
                attributes.put("DomainName", name + ".s3.amazonaws.com");
                attributes.put("RegionalDomainName", name + ".s3." + account.region() + ".amazonaws.com");
                return name;
            }
            case "AWS::SQS::Queue" -> {
                String url = "https://sqs." + account.region() + ".amazonaws.com/" + account.id() + "/" + name;
                attributes.put("Arn", account.arn("sqs", name));
                attributes.put("QueueName", name);
                attributes.put("QueueUrl", url);
                return url;
            }
            case "AWS::SNS::Topic" -> {
                attributes.put("TopicArn", account.arn("sns", name));
                attributes.put("TopicName", name);
                return attributes.get("TopicArn");
            }
            case "AWS::SSM::Parameter" -> {
                attributes.put("Arn", account.arn("ssm", "parameter/" + name.replaceFirst("^/", "")));
                attributes.put("Type", properties.path("Type").asText());
                attributes.put("Value", properties.path("Value").asText());
                return name;
            }
            case "AWS::DynamoDB::Table" -> {
                attributes.put("Arn", account.arn("dynamodb", "table/" + name));
                attributes.put("StreamArn", attributes.get("Arn") + "/stream/2026-01-01T00:00:00.000");
                return name;
            }
            case "AWS::Lambda::Function" -> {
                attributes.put("Arn", account.arn("lambda", "function:" + name));
                return name;
            }
            case "AWS::Logs::LogGroup" -> {
                attributes.put("Arn", account.arn("logs", "log-group:" + name + ":*"));
                return name;
            }
            default -> {
                String service = type.contains("::") ? type.split("::")[1].toLowerCase(Locale.ROOT) : "custom";
                attributes.put("Arn", account.arn(service, name));
                attributes.put("Id", name);
                return name;
            }
        }
    }

    private String function(ObjectNode properties) {
        String function = properties.path("FunctionName").asText();
        return function.startsWith("arn:") ? function : account.arn("lambda", "function:" + function);
    }

    private static String generated(String stack, String logicalId, String unique) {
        String suffix = unique.substring(0, 12);
        String name = stack + "-" + logicalId;
        return name.substring(0, Math.min(name.length(), 63 - suffix.length() - 1))
                        .toLowerCase(Locale.ROOT) + "-" + suffix;
    }

    /** Thirty-two small letters and digits. */
    private static String hash(String text) {
        String digits = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        // Ids start with a letter where AWS's do.
        return "a" + digits.substring(1);
    }
}
