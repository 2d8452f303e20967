package dev.jampx.conformance.roles;

import dev.jampx.model.StorageGrantee;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.naming.VariableNames;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a function must be able to do, by what the definition lets it and tells it. */
final class FunctionAccess {

    private final Backend backend;
    private final BackendIdentifier identifier;
    private final SymbolicTemplate template;
    private final Function function;
    private final SymbolicResource resource;
    private final Set<Permission> permissions = new LinkedHashSet<>();

    /**
     * @param resource the function in the template
     */
    FunctionAccess(
            Backend backend,
            BackendIdentifier identifier,
            SymbolicTemplate template,
            Function function,
            SymbolicResource resource) {
        this.backend = backend;
        this.identifier = identifier;
        this.template = template;
        this.function = function;
        this.resource = resource;
        addLog();
        addSecrets();
        addChanges();
        addUsers();
        addApi();
        addFiles();
    }

    Set<Permission> permissions() {
        return permissions;
    }

    private void addLog() {
        String log = resource.properties().at("/LoggingConfig/LogGroup").asText();
        permissions.add(Permission.to("logs:CreateLogStream", log + ".Arn"));
        permissions.add(Permission.to("logs:PutLogEvents", log + ".Arn"));
    }

    private void addSecrets() {
        for (String secret : function.secrets().values()) {
            permissions.add(Permission.toReadParameter(identifier.parameterPrefix() + "/" + secret));
            permissions.add(Permission.toReadParameter(identifier.sharedParameterPrefix() + "/" + secret));
        }
    }

    private void addChanges() {
        for (ChangeSource source : function.changes()) {
            String stream = template.resources("AWS::DynamoDB::Table").stream()
                            .filter(table -> table.properties()
                                    .path("TableName")
                                    .asText()
                                    .startsWith(source.model() + "-<"))
                            .findFirst()
                            .orElseThrow()
                            .id()
                    + ".StreamArn";
            Stream.of("DescribeStream", "GetRecords", "GetShardIterator")
                    .forEach(action -> permissions.add(Permission.to("dynamodb:" + action, stream)));
            // IAM knows no narrower resource for it.
            permissions.add(Permission.to("dynamodb:ListStreams", "*"));
        }
    }

    private void addUsers() {
        backend.auth().ifPresent(auth -> auth.grants().stream()
                .filter(grant -> grant.function().equals(function.name()))
                .forEach(grant -> {
                    grant.actions().stream()
                            .flatMap(action -> action.iamActions().stream())
                            .forEach(action ->
                                    permissions.add(Permission.to(action, WantedRoles.userPoolArn(auth, template))));
                    if (auth instanceof DefinedAuth) {
                        addReference(auth.userPoolIdVariable());
                    }
                }));
        if (backend.auth().orElse(null) instanceof DefinedAuth own
                && own.senders().functions().anyMatch(function.name()::equals)) {
            String key = template.resources("AWS::Cognito::UserPool")
                    .get(0)
                    .properties()
                    .at("/LambdaConfig/KMSKeyID")
                    .asText();
            permissions.add(Permission.to("kms:Decrypt", key));
        }
    }

    private void addApi() {
        backend.data().ifPresent(data -> data.grants().stream()
                .filter(grant -> grant.function().equals(function.name())
                        && !grant.operations().isEmpty())
                .forEach(grant -> {
                    String api = template.resources("AWS::AppSync::GraphQLApi")
                            .get(0)
                            .arn();
                    grant.operations()
                            .forEach(operation -> permissions.add(
                                    Permission.to("appsync:GraphQL", api + "/types/" + operation.rootType() + "/*")));
                    addReference("AMPLIFY_DATA_GRAPHQL_ENDPOINT");
                    addReference("AMPLIFY_DATA_MODEL_INTROSPECTION_SCHEMA_BUCKET_NAME");
                    String key = resource.properties()
                            .at("/Environment/Variables/AMPLIFY_DATA_MODEL_INTROSPECTION_SCHEMA_KEY")
                            .asText();
                    permissions.add(Permission.to(
                            "s3:GetObject",
                            "arn:aws:s3:::cdk-hnb659fds-assets-" + SymbolicTemplate.ACCOUNT + "-"
                                    + SymbolicTemplate.REGION + "/" + key));
                }));
    }

    private void addFiles() {
        backend.storages().stream()
                .filter(storage -> storage.access().stream()
                        .flatMap(access -> access.rules().stream())
                        .anyMatch(rule -> rule.grantee().equals(new StorageGrantee.Resource(function.name()))))
                .forEach(storage -> addReference(VariableNames.of(storage.name() + "_BUCKET_NAME")));
    }

    /** What a function that comes first is told is read from the Parameter Store. */
    private void addReference(String variable) {
        boolean isSaid = function.environment().containsKey(variable)
                || function.secrets().containsKey(variable);
        if (!isSaid && comesFirst()) {
            permissions.add(Permission.toReadParameter(identifier.resourceReference(variable)));
        }
    }

    private boolean comesFirst() {
        Stream<String> byUsers = backend.auth().stream()
                .flatMap(auth -> Stream.concat(
                        auth.triggers().values().stream(),
                        auth instanceof DefinedAuth own ? own.senders().functions() : Stream.of()));
        Stream<String> byApi =
                backend
                        .data()
                        .flatMap(data -> data.authorizationModes().lambda())
                        .map(lambda -> lambda.function())
                        .stream();
        Stream<String> byFiles = backend.storages().stream().flatMap(storage -> storage.triggers().values().stream());
        return Stream.of(byUsers, byApi, byFiles).flatMap(names -> names).anyMatch(function.name()::equals);
    }
}
