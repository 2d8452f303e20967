package dev.jampx.conformance.roles;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Backend;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a role could be asked to do: every action of {@code tempting-actions.txt}, with everything in the template and with what is others'. */
final class Temptations {

    private static final List<String> ACTIONS = actions();

    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry(
                    "dynamodb",
                    List.of(others("dynamodb", "table/Other"), others("dynamodb", "table/Other/index/byName"))),
            Map.entry(
                    "appsync",
                    List.of(others("appsync", "apis/other"), others("appsync", "apis/other/types/Query/fields/all"))),
            Map.entry("lambda", List.of(others("lambda", "function:other"), others("lambda", "function:other:live"))),
            Map.entry(
                    "ssm",
                    List.of(
                            others("ssm", "parameter/amplify/conformance/other-branch-0123456789/MAIL_KEY"),
                            others("ssm", "parameter/amplify/other/main-branch-0123456789/MAIL_KEY"),
                            others("ssm", "parameter/amplify/shared/other/MAIL_KEY"),
                            others("ssm", "parameter/amplify/resource_reference/other/main-branch-0123456789/NAME"),
                            others("ssm", "parameter/other"))),
            Map.entry("s3", List.of("arn:aws:s3:::other", "arn:aws:s3:::other/public/a.txt")),
            Map.entry("cognito-idp", List.of(others("cognito-idp", "userpool/eu-west-1_Other"))),
            Map.entry("cognito-identity", List.of(others("cognito-identity", "identitypool/eu-west-1:other"))),
            Map.entry("iam", List.of("arn:aws:iam::111122223333:role/Admin")),
            Map.entry("sts", List.of("arn:aws:iam::111122223333:role/Admin", "arn:aws:iam::444455556666:role/Admin")),
            Map.entry("logs", List.of(others("logs", "log-group:/aws/lambda/other:*"))),
            Map.entry("kms", List.of(others("kms", "key/other"))));

    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("dynamodb", List.of("AWS::DynamoDB::Table")),
            Map.entry("appsync", List.of("AWS::AppSync::GraphQLApi")),
            Map.entry("lambda", List.of("AWS::Lambda::Function", "AWS::Lambda::Alias")),
            Map.entry("s3", List.of("AWS::S3::Bucket")),
            Map.entry("cognito-idp", List.of("AWS::Cognito::UserPool")),
            Map.entry("cognito-identity", List.of("AWS::Cognito::IdentityPool")),
            Map.entry("iam", List.of("AWS::IAM::Role")),
            Map.entry("sts", List.of("AWS::IAM::Role")),
            Map.entry("logs", List.of("AWS::Logs::LogGroup")),
            Map.entry("kms", List.of("AWS::KMS::Key")));

    private final SymbolicTemplate template;
    private final Set<String> parameters = new LinkedHashSet<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Request> aboutFiles;

    Temptations(
            Backend backend,
            Optional<CompiledApi> api,
            BackendIdentifier identifier,
            SymbolicTemplate template,
            Collection<WantedRole> roles) {
        this.template = template;
        roles.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(permission -> permission.action().startsWith("ssm:"))
                .map(Permission::resource)
                .forEach(parameters::add);
        parameters.add(Permission.toReadParameter(identifier.parameterPrefix() + "/NOBODYS")
                .resource());
        parameters.add(Permission.toReadParameter(identifier.parameterPrefix()).resource());
        api.map(CompiledApi::sdl).ifPresent(this::addFields);
        aboutFiles = FileAccess.requests(WantedRoles.storages(backend, template));
    }

    /** All of them. */
    List<Request> requests() {
        List<Request> requests = new ArrayList<>(aboutFiles);
        for (String action : ACTIONS) {
            resources(action).forEach(resource -> requests.add(Request.of(action, resource)));
        }
        return requests;
    }

    private List<String> resources(String action) {
        String service = action.substring(0, action.indexOf(':'));
        List<String> resources = new ArrayList<>(OTHERS.getOrDefault(service, List.of()));
        resources.add(others(service, "other"));
        if (service.equals("ssm")) {
            resources.addAll(parameters);
        }
        if (action.equals("appsync:GraphQL")) {
            resources.addAll(fields);
        }
        for (SymbolicResource resource : template.resources()) {
            if (TYPES.getOrDefault(service, List.of()).contains(resource.type())) {
                resources.add(resource.type().equals("AWS::Lambda::Alias") ? resource.id() : resource.arn());
                resource.properties()
                        .path("GlobalSecondaryIndexes")
                        .forEach(index -> resources.add(resource.arn() + "/index/"
                                + index.path("IndexName").asText()));
            }
        }
        return resources;
    }

    private void addFields(String sdl) {
        String arn = template.resources("AWS::AppSync::GraphQLApi").get(0).arn();
        new SchemaParser().parse(sdl).getTypes(ObjectTypeDefinition.class).forEach(type -> type.getFieldDefinitions()
                .forEach(field -> fields.add(arn + "/types/" + type.getName() + "/fields/" + field.getName())));
    }

    private static String others(String service, String resource) {
        return String.join(":", "arn:aws", service, SymbolicTemplate.REGION, SymbolicTemplate.ACCOUNT, resource);
    }

    private static List<String> actions() {
        try {
            return Files.readAllLines(Path.of("tempting-actions.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(": ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
