package dev.jampx.conformance.roles;

import dev.jampx.model.StorageGrantee;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.ReferencedAuth;
import dev.jampx.model.resolved.Storage;
import dev.jampx.standin.iam.Principal;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each role of a template is for: who uses it says what it is, and the definition says what that needs. Nothing is asked of what writes the policies, and no
 * role is known by its name.
 */
final class WantedRoles {

    private static final String IDENTITY = "cognito-identity.amazonaws.com";

    // A role may have ten managed policies of 6,144 characters; one is left for the user. Where single fields would
    // need
    // more, whole root types are opened.
    private static final int MOST_CHARACTERS = 9 * 5800;
    private static final int CHARACTERS_OF_API = 90;

    private final Backend backend;
    private final BackendIdentifier identifier;
    private final SymbolicTemplate template;
    private final Map<String, WantedRole> roles = new LinkedHashMap<>();

    private WantedRoles(Backend backend, BackendIdentifier identifier, SymbolicTemplate template) {
        this.backend = backend;
        this.identifier = identifier;
        this.template = template;
    }

    /** By the roles' ids; those that nobody uses are not among them. */
    static Map<String, WantedRole> of(Backend backend, BackendIdentifier identifier, SymbolicTemplate template) {
        WantedRoles wanted = new WantedRoles(backend, identifier, template);
        wanted.addDataSources();
        wanted.addApiLogs();
        wanted.addFunctions();
        wanted.addSchedules();
        wanted.addUsers();
        wanted.addTextMessages();
        return wanted.roles;
    }

    /** The storages by the ARNs of their buckets. */
    static Map<String, Storage> storages(Backend backend, SymbolicTemplate template) {
        Map<String, Storage> storages = new LinkedHashMap<>();
        for (SymbolicResource bucket : template.resources("AWS::S3::Bucket")) {
            String name = tag(bucket).orElseThrow();
            storages.put(
                    bucket.arn(),
                    backend.storages().stream()
                            .filter(storage -> storage.name().equals(name))
                            .findFirst()
                            .orElseThrow());
        }
        return storages;
    }

    /** The ARN of the user pool, whoever made it. */
    static String userPoolArn(Auth auth, SymbolicTemplate template) {
        return auth instanceof ReferencedAuth referenced
                ? arn("cognito-idp", "userpool/" + referenced.userPoolId())
                : template.resources("AWS::Cognito::UserPool").get(0).arn();
    }

    private void add(String arn, WantedRole role) {
        if (arn.startsWith("<") && arn.endsWith(">.Arn")) {
            roles.merge(arn.substring(0, arn.length() - ".Arn".length()), role, WantedRole::and);
        }
    }

    private void addDataSources() {
        for (SymbolicResource dataSource : template.resources("AWS::AppSync::DataSource")) {
            String role = dataSource.properties().path("ServiceRoleArn").asText();
            Set<Permission> permissions =
                    switch (dataSource.properties().path("Type").asText()) {
                        case "AMAZON_DYNAMODB" -> ofTable(dataSource);
                        case "AWS_LAMBDA" -> ofHandler(dataSource);
                        case "HTTP", "NONE" -> Set.of();
                        default -> throw new IllegalArgumentException("what needs " + dataSource + "?");
                    };
            add(role, WantedRole.ofService("appsync.amazonaws.com", Map.of(), permissions));
        }
    }

    private Set<Permission> ofTable(SymbolicResource dataSource) {
        SymbolicResource table =
                resource(dataSource.properties().at("/DynamoDBConfig/TableName").asText());
        String name = table.properties().path("TableName").asText();
        String model = name.substring(0, name.indexOf("-<"));
        return new TableAccess(
                        backend.data().orElseThrow(),
                        backend.data().orElseThrow().model(model))
                .to(table.arn());
    }

    private Set<Permission> ofHandler(SymbolicResource dataSource) {
        String function =
                dataSource.properties().at("/LambdaConfig/LambdaFunctionArn").asText();
        boolean isNamed = backend.data().orElseThrow().operations().stream()
                .flatMap(operation -> operation.handlers().stream())
                .anyMatch(handler -> handler instanceof Handler.Function own
                                && nameOf(function).equals(Optional.of(own.name()))
                        || handler instanceof Handler.ExternalFunction other
                                && function.equals(arn("lambda", "function:" + other.name())));
        return isNamed ? Set.of(Permission.to("lambda:InvokeFunction", function)) : Set.of();
    }

    /** The name of the function that is invoked so: by its ARN, or by an alias. */
    private Optional<String> nameOf(String invoked) {
        if (!invoked.startsWith("<")) {
            return Optional.empty();
        }
        SymbolicResource resource = resource(invoked.replaceFirst("\\.Arn$", ""));
        return resource.type().equals("AWS::Lambda::Function")
                ? tag(resource)
                : tag(resource(resource.properties().path("FunctionName").asText()));
    }

    private void addApiLogs() {
        for (SymbolicResource api : template.resources("AWS::AppSync::GraphQLApi")) {
            String log = template.resources("AWS::Logs::LogGroup").stream()
                    .filter(group -> group.properties()
                            .path("LogGroupName")
                            .asText()
                            .equals("/aws/appsync/apis/" + api.id() + ".ApiId"))
                    .map(SymbolicResource::arn)
                    .findFirst()
                    .orElse("no log");
            add(
                    api.properties().at("/LogConfig/CloudWatchLogsRoleArn").asText(),
                    WantedRole.ofService(
                            "appsync.amazonaws.com",
                            Map.of(),
                            Set.of(
                                    Permission.to("logs:CreateLogStream", log),
                                    Permission.to("logs:PutLogEvents", log))));
        }
    }

    private void addFunctions() {
        for (SymbolicResource resource : template.resources("AWS::Lambda::Function")) {
            Optional<Function> function = backend.functions().stream()
                    .filter(each -> tag(resource).equals(Optional.of(each.name())))
                    .filter(each -> resource.properties().path("Code").has("S3Key"))
                    .findFirst();
            Set<Permission> permissions = function.map(
                            each -> new FunctionAccess(backend, identifier, template, each, resource).permissions())
                    .orElseGet(() -> ofCustomResource(resource));
            add(
                    resource.properties().path("Role").asText(),
                    WantedRole.ofService("lambda.amazonaws.com", Map.of(), permissions)
                            .with(files(grantee -> grantee instanceof StorageGrantee.Resource named
                                    && tag(resource).equals(Optional.of(named.function())))));
        }
    }

    /** What a function must be able to do that CloudFormation calls. */
    private Set<Permission> ofCustomResource(SymbolicResource function) {
        List<String> types = template.resources().stream()
                .filter(resource ->
                        resource.properties().path("ServiceToken").asText().equals(function.arn()))
                .map(SymbolicResource::type)
                .distinct()
                .toList();
        if (types.size() != 1) {
            throw new IllegalArgumentException("what is " + function.id() + " for? " + types);
        }
        return switch (types.get(0)) {
            case "Custom::JampxSecrets" -> ofSecrets();
            case "Custom::JampxReferenceAuth" ->
                ofCheck((ReferencedAuth) backend.auth().orElseThrow());
            // The CDK's own, to which the buckets themselves open what is in them.
            case "Custom::S3AutoDeleteObjects" ->
                Stream.of("CreateLogGroup", "CreateLogStream", "PutLogEvents")
                        .map(action -> Permission.to("logs:" + action, "*"))
                        .collect(Collectors.toSet());
            default -> throw new IllegalArgumentException("what needs " + types + "?");
        };
    }

    private Set<Permission> ofSecrets() {
        return ((DefinedAuth) backend.auth().orElseThrow())
                .login().federation().map(Federation::providers).stream()
                        .flatMap(List::stream)
                        .flatMap(provider -> provider.secrets().values().stream())
                        .flatMap(secret -> Stream.of(identifier.parameterPrefix(), identifier.sharedParameterPrefix())
                                .map(prefix -> Permission.toReadParameter(prefix + "/" + secret)))
                        .collect(Collectors.toSet());
    }

    private Set<Permission> ofCheck(ReferencedAuth auth) {
        Set<Permission> permissions = new LinkedHashSet<>();
        Stream.of(
                        "DescribeUserPool",
                        "DescribeUserPoolClient",
                        "GetUserPoolMfaConfig",
                        "ListGroups",
                        "ListIdentityProviders")
                .forEach(
                        action -> permissions.add(Permission.to("cognito-idp:" + action, userPoolArn(auth, template))));
        Stream.of("DescribeIdentityPool", "GetIdentityPoolRoles")
                .forEach(action -> permissions.add(Permission.to(
                        "cognito-identity:" + action,
                        arn("cognito-identity", "identitypool/" + auth.identityPoolId()))));
        return permissions;
    }

    private void addSchedules() {
        for (SymbolicResource schedule : template.resources("AWS::Scheduler::Schedule")) {
            String target = schedule.properties().at("/Target/Arn").asText();
            boolean isNamed = backend.functions().stream()
                    .filter(function -> !function.schedules().isEmpty())
                    .anyMatch(function -> nameOf(target).equals(Optional.of(function.name())));
            add(
                    schedule.properties().at("/Target/RoleArn").asText(),
                    WantedRole.ofService(
                            "scheduler.amazonaws.com",
                            Map.of("aws:SourceAccount", SymbolicTemplate.ACCOUNT),
                            isNamed ? Set.of(Permission.to("lambda:InvokeFunction", target)) : Set.of()));
        }
    }

    private void addUsers() {
        for (SymbolicResource attachment : template.resources("AWS::Cognito::IdentityPoolRoleAttachment")) {
            String pool = attachment.properties().path("IdentityPoolId").asText();
            attachment
                    .properties()
                    .path("Roles")
                    .properties()
                    .forEach(role -> add(
                            role.getValue().asText(),
                            ofUsers(pool, role.getKey(), toApi(role.getKey().equals("unauthenticated")))
                                    .with(files(
                                            role.getKey().equals("unauthenticated")
                                                    ? StorageGrantee.Guest.class::isInstance
                                                    : grantee -> grantee instanceof StorageGrantee.Authenticated
                                                            || grantee instanceof StorageGrantee.Entity))));
            for (SymbolicResource group : template.resources("AWS::Cognito::UserPoolGroup")) {
                add(
                        group.properties().path("RoleArn").asText(),
                        ofUsers(pool, "authenticated", Set.of())
                                .with(files(grantee -> grantee instanceof StorageGrantee.Groups groups
                                        && groups.names()
                                                .contains(group.properties()
                                                        .path("GroupName")
                                                        .asText()))));
            }
        }
    }

    private static WantedRole ofUsers(String pool, String reference, Set<Permission> permissions) {
        return new WantedRole(
                Principal.federated(IDENTITY),
                "sts:AssumeRoleWithWebIdentity",
                Map.of(IDENTITY + ":aud", pool, IDENTITY + ":amr", reference),
                permissions,
                FileAccess.NONE);
    }

    private Set<Permission> toApi(boolean guests) {
        Set<String> paths =
                backend.data().map(data -> new ApiAccess(data, guests).paths()).orElse(Set.of());
        boolean fits = paths.stream()
                        .mapToInt(path -> CHARACTERS_OF_API + path.length())
                        .sum()
                <= MOST_CHARACTERS;
        return paths.stream()
                .map(path -> fits ? path : path.replaceFirst("^types/(Query|Mutation|Subscription)/.*$", "types/$1/*"))
                .map(path -> Permission.to(
                        "appsync:GraphQL",
                        template.resources("AWS::AppSync::GraphQLApi").get(0).arn() + "/" + path))
                .collect(Collectors.toSet());
    }

    private void addTextMessages() {
        for (SymbolicResource pool : template.resources("AWS::Cognito::UserPool")) {
            add(
                    pool.properties().at("/SmsConfiguration/SnsCallerArn").asText(),
                    WantedRole.ofService(
                            "cognito-idp.amazonaws.com",
                            Map.of(
                                    "sts:ExternalId",
                                    pool.properties()
                                            .at("/SmsConfiguration/ExternalId")
                                            .asText()),
                            Set.of(Permission.to("sns:Publish", "*"))));
        }
    }

    private FileAccess files(Predicate<StorageGrantee> isMeant) {
        return new FileAccess(storages(backend, template), isMeant);
    }

    private SymbolicResource resource(String id) {
        return template.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + id));
    }

    private static Optional<String> tag(SymbolicResource resource) {
        return resource.properties()
                .path("Tags")
                .valueStream()
                .filter(tag -> tag.path("Key").asText().equals("amplify:friendly-name"))
                .map(tag -> tag.path("Value").asText())
                .findFirst();
    }

    private static String arn(String service, String resource) {
        return String.join(":", "arn:aws", service, SymbolicTemplate.REGION, SymbolicTemplate.ACCOUNT, resource);
    }
}
