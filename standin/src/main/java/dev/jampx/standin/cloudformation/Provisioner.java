package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.Account;
import dev.jampx.standin.logs.LogGroups;
import dev.jampx.standin.parameter.Parameter;
import dev.jampx.standin.parameter.Parameters;
import dev.jampx.standin.storage.Buckets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes, changes and deletes what resources stand for, and refuses what the services behind them refuse. */
final class Provisioner {

    private static final Set<String> FIXED_IN_USER_POOLS = Set.of("UsernameAttributes", "AliasAttributes");

    private final PhysicalNames names;
    private final PhysicalResources resources;
    private final Buckets buckets;
    private final Parameters parameters;
    private final LogGroups logs;
    private final AtomicInteger serial = new AtomicInteger();

    Provisioner(Account account, PhysicalResources resources, Buckets buckets, Parameters parameters, LogGroups logs) {
        names = new PhysicalNames(account);
        this.resources = resources;
        this.buckets = buckets;
        this.parameters = parameters;
        this.logs = logs;
    }

    PhysicalResource create(String stack, String logicalId, String type, ObjectNode properties) {
        PhysicalResource created = answered(names.create(stack, logicalId, type, properties, serial.incrementAndGet()));
        if (resources.find(type, created.id()).isPresent()) {
            throw new ResourceFailure(
                    "Resource of type '" + type + "' with identifier '" + created.id() + "' already exists.");
        }
        switch (type) {
            case "AWS::DynamoDB::Table" -> TableRules.check(properties);
            case "AWS::Lambda::Function", "AWS::Lambda::LayerVersion" -> requireCode(properties);
            case "AWS::S3::Bucket" -> buckets.add(created.id());
            case "AWS::Logs::LogGroup" -> logs.add(created.id());
            case "AWS::SSM::Parameter" -> put(created.id(), properties);
            default -> {}
        }
        resources.put(created);
        return created;
    }

    /** Whether {@code before} has to be made anew to become {@code after}. */
    boolean needsReplacement(PhysicalResource before, JsonNode after) {
        return ResourceTypes.find(before.type()).orElseThrow().fixed().stream()
                .anyMatch(property -> !before.properties().path(property).equals(after.path(property)));
    }

    /** A name that users chose can be taken only once, so the new resource cannot stand beside the old one. */
    void requireOtherName(PhysicalResource before, JsonNode after) {
        Optional<String> taken = ResourceTypes.find(before.type())
                .flatMap(ResourceType::nameProperty)
                .map(name -> after.path(name).asText())
                .filter(name -> name.equals(before.id()));
        if (taken.isPresent()) {
            throw new ResourceFailure("CloudFormation cannot update a stack when a custom-named resource requires"
                    + " replacing. Rename " + taken.get() + " and update the stack again.");
        }
    }

    PhysicalResource update(PhysicalResource before, ObjectNode properties) {
        switch (before.type()) {
            case "AWS::DynamoDB::Table" -> TableRules.checkUpdate(before.properties(), properties);
            case "AWS::Lambda::Function" -> requireCode(properties);
            case "AWS::SSM::Parameter" -> put(before.id(), properties);
            case "AWS::Cognito::UserPool" ->
                FIXED_IN_USER_POOLS.forEach(property -> {
                    if (!before.properties().path(property).equals(properties.path(property))) {
                        throw ResourceFailure.handler(
                                "Updates are not allowed for property - " + property + ".", "NotUpdatable");
                    }
                });
            default -> {}
        }
        PhysicalResource updated = answered(before.with(properties));
        resources.put(updated);
        return updated;
    }

    void delete(PhysicalResource resource) {
        JsonNode properties = resource.properties();
        switch (resource.type()) {
            case "AWS::DynamoDB::Table" -> {
                if (properties.path("DeletionProtectionEnabled").asBoolean()) {
                    throw ResourceFailure.handler(
                            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion"
                                    + " protection first.",
                            "GeneralServiceException");
                }
            }
            case "AWS::S3::Bucket" -> {
                if (buckets.objects(resource.id())
                        .filter(objects -> !objects.isEmpty())
                        .isPresent()) {
                    throw ResourceFailure.handler(
                            "The bucket you tried to delete is not empty", "GeneralServiceException");
                }
                buckets.remove(resource.id());
            }
            case "Custom::S3AutoDeleteObjects" ->
                buckets.objects(properties.path("BucketName").asText()).ifPresent(java.util.Map::clear);
            case "AWS::Logs::LogGroup" -> logs.remove(resource.id());
            case "AWS::SSM::Parameter" -> parameters.delete(resource.id());
            default -> {}
        }
        resources.remove(resource);
    }

    /** What the function behind a custom resource answers when it is called, which is whenever a property changes. */
    private PhysicalResource answered(PhysicalResource resource) {
        if (!resource.type().equals("Custom::JampxSecrets")) {
            return resource;
        }
        Map<String, String> values = new LinkedHashMap<>();
        resource.properties().path("names").forEach(name -> values.put(name.asText(), secret(resource, name.asText())));
        return resource.telling(values);
    }

    private String secret(PhysicalResource resource, String name) {
        for (JsonNode prefix : resource.properties().path("prefixes")) {
            Optional<Parameter> found = parameters.find(prefix.asText() + "/" + name);
            if (found.isPresent()) {
                return found.get().value();
            }
        }
        throw new ResourceFailure(
                "Received response status [FAILED] from custom resource. Message returned: No value is set for "
                        + name);
    }

    private void put(String name, ObjectNode properties) {
        parameters.put(
                name, properties.path("Value").asText(), properties.path("Type").asText());
    }

    private void requireCode(ObjectNode properties) {
        JsonNode code = properties.path(properties.has("Content") ? "Content" : "Code");
        String bucket = code.path("S3Bucket").asText();
        if (code.has("S3Bucket")
                && buckets.object(bucket, code.path("S3Key").asText()).isEmpty()) {
            throw ResourceFailure.handler(
                    "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does"
                            + " not exist.",
                    "InvalidRequest");
        }
    }
}
