package dev.jampx.conformance.security;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.LogRetention;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Backend;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the properties of a template's resources on which security depends. Roles are looked at elsewhere. */
final class SecurityAudit {

    /** Types of which nothing here depends on a property, or on one that says nothing but what the definition says. */
    private static final Set<String> INNOCENT = Set.of(
            "AWS::AppSync::ApiKey",
            "AWS::AppSync::DataSource",
            "AWS::AppSync::FunctionConfiguration",
            "AWS::AppSync::GraphQLSchema",
            "AWS::AppSync::Resolver",
            "AWS::CloudFormation::Stack",
            "AWS::Cognito::IdentityPoolRoleAttachment",
            "AWS::Cognito::UserPoolDomain",
            "AWS::Cognito::UserPoolGroup",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::Role",
            "AWS::Scheduler::Schedule",
            "Custom::JampxReferenceAuth",
            "Custom::JampxSecrets",
            "Custom::S3AutoDeleteObjects");

    private final Backend backend;
    private final DeploymentType type;
    private final SymbolicTemplate template;
    private final List<String> findings = new ArrayList<>();

    SecurityAudit(Backend backend, DeploymentType type, SymbolicTemplate template) {
        this.backend = backend;
        this.type = type;
        this.template = template;
        template.resources().forEach(this::look);
        require(
                template.resources("AWS::AppSync::ApiKey").isEmpty()
                        != backend.data()
                                .flatMap(data -> data.authorizationModes().apiKey())
                                .isPresent(),
                "there is an API key exactly where the definition has the mode");
    }

    /** What is wrong with them. */
    List<String> findings() {
        return findings;
    }

    private void look(SymbolicResource resource) {
        JsonNode properties = resource.properties();
        switch (resource.type()) {
            case "AWS::DynamoDB::Table" -> {
                data(resource);
                // Encryption at rest is always on; a property could only name another key.
                require(
                        !properties.at("/SSESpecification/SSEEnabled").asText().equals("false"),
                        resource,
                        "encryption");
                protectedData(
                        resource, properties.path("DeletionProtectionEnabled").asBoolean(), "deletion protection");
                protectedData(
                        resource,
                        properties
                                .at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                                .asBoolean(),
                        "point-in-time recovery");
            }
            case "AWS::Cognito::UserPool" -> {
                data(resource);
                protectedData(
                        resource,
                        properties.path("DeletionProtection").asText().equals("ACTIVE"),
                        "deletion protection");
                JsonNode passwords = properties.at("/Policies/PasswordPolicy");
                require(passwords.path("MinimumLength").asInt() >= 8, resource, "passwords of eight characters");
                Stream.of("RequireLowercase", "RequireUppercase", "RequireNumbers", "RequireSymbols")
                        .forEach(rule -> require(passwords.path(rule).asBoolean(), resource, rule));
                require(
                        !properties.at("/UsernameConfiguration/CaseSensitive").asBoolean(true),
                        resource,
                        "one account for all ways to write a name");
            }
            case "AWS::Cognito::UserPoolClient" -> {
                require(
                        properties.path("PreventUserExistenceErrors").asText().equals("ENABLED"),
                        resource,
                        "silence about who has an account");
                require(
                        texts(properties.path("AllowedOAuthFlows")).allMatch("code"::equals),
                        resource,
                        "the code flow");
                require(
                        texts(properties.path("ExplicitAuthFlows")).noneMatch(flow -> flow.contains("PASSWORD_AUTH")),
                        resource,
                        "no passwords over the wire");
            }
            case "AWS::Cognito::IdentityPool" -> {
                data(resource);
                require(!properties.path("AllowClassicFlow").asBoolean(), resource, "the enhanced flow alone");
            }
            case "AWS::Cognito::UserPoolIdentityProvider" ->
                Stream.of("client_secret", "private_key")
                        .map(detail -> properties.path("ProviderDetails").path(detail))
                        .filter(detail -> !detail.isMissingNode())
                        .forEach(detail ->
                                require(detail.asText().startsWith("<"), resource, "no secret in the template"));
            case "AWS::KMS::Key" -> {
                data(resource);
                require(properties.path("EnableKeyRotation").asBoolean(), resource, "rotation");
                require(
                        ResourcePolicies.isOfAccountAlone(properties.path("KeyPolicy")),
                        resource,
                        "a policy for the account alone");
            }
            case "AWS::S3::Bucket" -> bucket(resource);
            case "AWS::S3::BucketPolicy" ->
                require(
                        ResourcePolicies.isOfServiceRolesAlone(properties.path("PolicyDocument"), template, type),
                        resource,
                        "a policy that opens nothing");
            case "AWS::Logs::LogGroup" -> log(resource);
            case "AWS::Lambda::Function" -> function(resource);
            case "AWS::Lambda::Permission" -> permission(resource);
            case "AWS::Lambda::EventSourceMapping" ->
                require(properties.path("EventSourceArn").asText().startsWith("<"), resource, "rows of this backend");
            case "AWS::AppSync::GraphQLApi" ->
                require(
                        !properties.path("AuthenticationType").asText().isEmpty()
                                && properties.path("EnvironmentVariables").isMissingNode(),
                        resource,
                        "a mode, and nothing in its environment");
            case "AWS::SSM::Parameter" -> {
                // The name of a bucket of the CDK's tells the account.
                String value = properties.path("Value").asText();
                require(
                        value.startsWith("<") || value.contains(SymbolicTemplate.ACCOUNT),
                        resource,
                        "the name of a resource and no secret");
            }
            default -> require(INNOCENT.contains(resource.type()), resource, "a word here about its security");
        }
    }

    /** Data goes with a sandbox and stays of a branch. */
    private void data(SymbolicResource resource) {
        String wanted = type.keepsData() ? "Retain" : "Delete";
        Stream.of("DeletionPolicy", "UpdateReplacePolicy")
                .forEach(policy -> require(
                        resource.attributes().path(policy).asText().equals(wanted), resource, policy + " " + wanted));
    }

    private void protectedData(SymbolicResource resource, boolean isProtected, String how) {
        require(isProtected || !type.keepsData(), resource, how);
    }

    private void bucket(SymbolicResource resource) {
        data(resource);
        JsonNode properties = resource.properties();
        require(
                Set.of("AES256", "aws:kms")
                        .contains(properties
                                .at(
                                        "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm")
                                .asText()),
                resource,
                "encryption");
        Stream.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")
                .forEach(block -> require(
                        properties
                                .path("PublicAccessBlockConfiguration")
                                .path(block)
                                .asBoolean(),
                        resource,
                        block));
        require(
                !properties.has("AccessControl") && !properties.has("WebsiteConfiguration"),
                resource,
                "no public files");
        require(
                template.resources("AWS::S3::BucketPolicy").stream()
                        .filter(policy ->
                                policy.properties().path("Bucket").asText().equals(resource.id()))
                        .anyMatch(policy ->
                                ResourcePolicies.needsTls(policy.properties().path("PolicyDocument"), resource.arn())),
                resource,
                "a policy that needs TLS");
    }

    private void log(SymbolicResource resource) {
        boolean ofApi = resource.properties().path("LogGroupName").asText().startsWith("/aws/appsync/");
        boolean mayStay = ofApi
                || type.keepsData()
                || backend.functions().stream()
                        .anyMatch(function ->
                                function.settings().logging().retention().isPresent());
        require(mayStay || resource.properties().has("RetentionInDays"), resource, "an end of what a sandbox keeps");
        if (ofApi) {
            int days = backend.data()
                    .flatMap(data -> data.logging())
                    .map(logging -> LogRetention.days(logging.retention()))
                    .orElseThrow()
                    .orElse(0);
            require(resource.properties().path("RetentionInDays").asInt() == days, resource, days + " days");
        }
        require(
                resource.attributes().path("DeletionPolicy").asText().equals("Delete"),
                resource,
                "an end with the stack");
    }

    private void function(SymbolicResource resource) {
        JsonNode properties = resource.properties();
        boolean ours = properties.path("Code").has("ZipFile");
        boolean ofTheCdk = resource.id().startsWith("<Custom");
        require(
                ours
                        || ofTheCdk
                        || properties.at("/LoggingConfig/LogGroup").asText().startsWith("<"),
                resource,
                "a log of its own");
        require(template.resources("AWS::Lambda::Url").isEmpty(), resource, "no address of its own");
        String role = properties.path("Role").asText();
        require(
                template.resources("AWS::Lambda::Function").stream()
                                .filter(other ->
                                        other.properties().path("Role").asText().equals(role))
                                .count()
                        == 1,
                resource,
                "a role of its own");
        backend.functions().stream()
                .filter(function -> properties.path("Tags").toString().contains("\"" + function.name() + "\""))
                .forEach(function -> function.secrets()
                        .keySet()
                        .forEach(variable -> require(
                                properties
                                        .at("/Environment/Variables/" + variable)
                                        .asText()
                                        .equals("<value will be resolved during runtime>"),
                                resource,
                                "no secret in the template")));
    }

    private void permission(SymbolicResource resource) {
        JsonNode properties = resource.properties();
        require(properties.path("Action").asText().equals("lambda:InvokeFunction"), resource, "calls alone");
        require(properties.path("Principal").asText().endsWith(".amazonaws.com"), resource, "a service as the caller");
        boolean ofThisBackend = properties.path("SourceArn").asText().startsWith("<");
        boolean ofThisAccount = properties.path("SourceAccount").asText().equals(SymbolicTemplate.ACCOUNT);
        require(ofThisBackend || ofThisAccount, resource, "callers of this account");
        // A bucket must have its permission before there is an ARN of a bucket.
        require(
                ofThisBackend || properties.path("Principal").asText().equals("s3.amazonaws.com"),
                resource,
                "callers of this backend");
    }

    private void require(boolean holds, SymbolicResource resource, String what) {
        require(holds, resource.type() + " " + resource.id() + " lacks " + what);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            findings.add(what);
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
