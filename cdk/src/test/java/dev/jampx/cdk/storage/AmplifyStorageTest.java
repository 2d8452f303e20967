package dev.jampx.cdk.storage;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.cdk.auth.AmplifyAuth;
import dev.jampx.cdk.auth.AmplifyAuthProps;
import dev.jampx.cdk.function.AmplifyFunction;
import dev.jampx.cdk.function.AmplifyFunctionProps;
import dev.jampx.cdk.function.PreparedCode;
import dev.jampx.cdk.iam.RolePermissions;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.StorageAction;
import dev.jampx.dsl.StorageDefinition;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolution.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.s3.EventType;
import software.amazon.awscdk.services.s3.notifications.LambdaDestination;

/** Storage as CloudFormation gets it, and what IAM makes of its policies. */
class AmplifyStorageTest {

    private static final String IDENTITY = "cognito-identity.amazonaws.com:sub";
    private static final FunctionDefinition THUMBNAIL =
            defineFunction("thumbnail").handler(String.class);
    private static final FunctionDefinition SWEEP = defineFunction("sweep").handler(String.class);

    @TempDir
    Path folder;

    private final Map<String, AmplifyFunction> functions = new LinkedHashMap<>();
    private final List<AmplifyStorage> storages = new ArrayList<>();
    private Stack stack;

    @Test
    void isAPrivateBucketThatASandboxEmptiesAndDeletes() throws IOException {
        Template template = template(DeploymentType.SANDBOX, defineStorage("files"));

        template.hasResource(
                "AWS::S3::Bucket",
                Map.of(
                        "DeletionPolicy",
                        "Delete",
                        "Properties",
                        Match.objectLike(Map.of(
                                "PublicAccessBlockConfiguration",
                                        Map.of(
                                                "BlockPublicAcls", true,
                                                "BlockPublicPolicy", true,
                                                "IgnorePublicAcls", true,
                                                "RestrictPublicBuckets", true),
                                "BucketEncryption", Match.anyValue(),
                                "VersioningConfiguration", Match.absent(),
                                "NotificationConfiguration", Match.absent(),
                                "CorsConfiguration",
                                        Map.of(
                                                "CorsRules",
                                                List.of(Map.of(
                                                        "AllowedHeaders", List.of("*"),
                                                        "AllowedMethods",
                                                                List.of("GET", "HEAD", "PUT", "POST", "DELETE"),
                                                        "AllowedOrigins", List.of("*"),
                                                        "ExposedHeaders",
                                                                List.of(
                                                                        "x-amz-server-side-encryption",
                                                                        "x-amz-request-id",
                                                                        "x-amz-id-2",
                                                                        "ETag"),
                                                        "MaxAge", 3000)))))));
        template.hasResourceProperties(
                "AWS::S3::BucketPolicy",
                Map.of(
                        "PolicyDocument",
                        Match.objectLike(Map.of(
                                "Statement",
                                Match.arrayWith(List.of(Match.objectLike(Map.of(
                                        "Effect",
                                        "Deny",
                                        "Condition",
                                        Map.of("Bool", Map.of("aws:SecureTransport", "false"))))))))));
        template.resourceCountIs("Custom::S3AutoDeleteObjects", 1);
    }

    @Test
    void isKeptOnBranches() throws IOException {
        Template template =
                template(DeploymentType.BRANCH, defineStorage("files").versioned(true));

        template.hasResource(
                "AWS::S3::Bucket",
                Map.of(
                        "DeletionPolicy",
                        "Retain",
                        "Properties",
                        Match.objectLike(Map.of("VersioningConfiguration", Map.of("Status", "Enabled")))));
        template.resourceCountIs("Custom::S3AutoDeleteObjects", 0);
        template.resourceCountIs("AWS::Lambda::Function", 0);
    }

    @Test
    void callsFunctionsWithoutACircleThroughWhatTheyMayDo() throws IOException {
        Template template = template(
                DeploymentType.SANDBOX,
                defineStorage("files")
                        .triggers(on -> on.onUpload(THUMBNAIL).onDelete(SWEEP))
                        .access(
                                "in/*",
                                allow -> List.of(allow.resource(THUMBNAIL).to(StorageAction.READ))));

        template.hasResource(
                "AWS::S3::Bucket",
                Map.of(
                        "DependsOn",
                        Match.arrayWith(List.of(Match.stringLikeRegexp("sweepPermission"))),
                        "Properties",
                        Match.objectLike(Map.of(
                                "NotificationConfiguration",
                                Map.of(
                                        "LambdaConfigurations",
                                        List.of(
                                                Match.objectLike(Map.of("Event", "s3:ObjectCreated:*")),
                                                Match.objectLike(Map.of("Event", "s3:ObjectRemoved:*"))))))));
        template.hasResourceProperties(
                "AWS::Lambda::Permission",
                Map.of("Principal", "s3.amazonaws.com", "SourceAccount", Map.of("Ref", "AWS::AccountId")));
        template.hasResourceProperties(
                "AWS::SSM::Parameter",
                Map.of("Name", identifier(DeploymentType.SANDBOX).resourceReference("FILES_BUCKET_NAME")));
        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "Environment",
                        Map.of(
                                "Variables",
                                Match.objectLike(
                                        Map.of("FILES_BUCKET_NAME", "<value will be resolved during runtime>")))));
    }

    @Test
    void letsEverybodyDoWhatTheRulesSayAndNothingElse() throws IOException {
        Template template = template(
                DeploymentType.SANDBOX,
                defineStorage("files")
                        .access(
                                "public/*",
                                allow -> List.of(
                                        allow.guest().to(StorageAction.GET),
                                        allow.authenticated().to(StorageAction.READ, StorageAction.WRITE),
                                        allow.groups("ADMIN")
                                                .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)))
                        .access(
                                "public/news/*",
                                allow -> List.of(
                                        allow.guest().to(StorageAction.GET),
                                        allow.groups("ADMIN").to(StorageAction.WRITE)))
                        .access(
                                "own/{entity_id}/*",
                                allow -> List.of(
                                        allow.entity("identity").to(StorageAction.READ, StorageAction.WRITE),
                                        allow.resource(SWEEP).to(StorageAction.DELETE))));
        String bucket = "<" + RolePermissions.only(template, "AWS::S3::Bucket", "Storage") + ">.Arn";
        RolePermissions guest = RolePermissions.of(template, "AuthUnauthenticatedUserRole");
        RolePermissions user = RolePermissions.of(template, "AuthAuthenticatedUserRole");
        RolePermissions admin = RolePermissions.of(template, "AuthADMINGroupRole");
        RolePermissions sweep = RolePermissions.of(template, "sweepRole");
        Map<String, String> me = Map.of(IDENTITY, "eu-west-1:me");

        assertThat(guest.allows("s3:GetObject", bucket + "/public/a")).isTrue();
        assertThat(guest.allows("s3:GetObject", bucket + "/public/news/a")).isTrue();
        for (String action : List.of("s3:PutObject", "s3:DeleteObject", "s3:GetObjectVersion", "s3:GetObjectAcl")) {
            assertThat(guest.allows(action, bucket + "/public/a")).as(action).isFalse();
        }
        assertThat(guest.allows("s3:GetObject", bucket + "/own/eu-west-1:me/a")).isFalse();
        assertThat(guest.allows("s3:GetObject", bucket + "/publicity/a")).isFalse();
        assertThat(guest.allows("s3:ListBucket", bucket, Map.of("s3:prefix", "public/")))
                .isFalse();

        assertThat(user.allows("s3:GetObject", bucket + "/public/a", me)).isTrue();
        assertThat(user.allows("s3:PutObject", bucket + "/public/a", me)).isTrue();
        assertThat(user.allows("s3:GetObject", bucket + "/public/news/a", me)).isFalse();
        assertThat(user.allows("s3:PutObject", bucket + "/public/news/a", me)).isFalse();
        assertThat(user.allows("s3:DeleteObject", bucket + "/public/a", me)).isFalse();
        assertThat(user.allows("s3:GetObject", bucket + "/own/eu-west-1:me/a", me))
                .isTrue();
        assertThat(user.allows("s3:PutObject", bucket + "/own/eu-west-1:me/a", me))
                .isTrue();
        assertThat(user.allows("s3:GetObject", bucket + "/own/eu-west-1:you/a", me))
                .isFalse();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, "public/"))).isTrue();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, "public/a"))).isTrue();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, "public/news/")))
                .isFalse();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, ""))).isFalse();
        assertThat(user.allows("s3:ListBucket", bucket, me)).isFalse();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, "own/eu-west-1:me/")))
                .isTrue();
        assertThat(user.allows("s3:ListBucket", bucket, with(me, "own/"))).isFalse();

        assertThat(admin.allows("s3:DeleteObject", bucket + "/public/a", me)).isTrue();
        assertThat(admin.allows("s3:PutObject", bucket + "/public/news/a", me)).isTrue();
        assertThat(admin.allows("s3:DeleteObject", bucket + "/public/news/a", me))
                .isFalse();
        assertThat(admin.allows("s3:GetObject", bucket + "/own/eu-west-1:me/a", me))
                .isFalse();
        assertThat(admin.allows("s3:DeleteBucket", bucket, me)).isFalse();
        assertThat(admin.allows("s3:PutBucketPolicy", bucket, me)).isFalse();

        assertThat(sweep.allows("s3:DeleteObject", bucket + "/own/anybody/a")).isTrue();
        assertThat(sweep.allows("s3:DeleteObject", bucket + "/public/a")).isFalse();
        assertThat(sweep.allows("s3:GetObject", bucket + "/own/anybody/a")).isFalse();
    }

    @Test
    void tellsAmplifysToolsOfEveryBucket() throws IOException {
        define(
                DeploymentType.SANDBOX,
                defineStorage("files")
                        .isDefault(true)
                        .access("a/*", allow -> List.of(allow.guest().to(StorageAction.READ))),
                defineStorage("other"));
        StorageOutputs.add(stack, storages);
        Template template = Template.fromStack(stack);

        template.hasOutput("bucketName", Map.of("Value", Match.objectLike(Map.of("Ref", Match.anyValue()))));
        template.hasOutput("storageRegion", Map.of("Value", Map.of("Ref", "AWS::Region")));
        Map<?, ?> whole = template.toJSON();
        assertThat(((Map<?, ?>) whole.get("Metadata")).get("AWS::Amplify::Storage"))
                .isEqualTo(Map.of("version", "1", "stackOutputs", List.of("storageRegion", "bucketName", "buckets")));
        assertThat(whole.get("Outputs").toString())
                .contains("{\\\"name\\\":\\\"files\\\"", "{\\\"a/*\\\":{\\\"guest\\\":[\\\"get\\\",\\\"list\\\"]}}")
                .contains("{\\\"name\\\":\\\"other\\\"");
    }

    @Test
    void doesNotLetTheCdkReplaceItsTriggers() throws IOException {
        define(DeploymentType.SANDBOX, defineStorage("files").triggers(on -> on.onUpload(THUMBNAIL)));
        storages.get(0)
                .resources()
                .bucket()
                .addEventNotification(
                        EventType.OBJECT_REMOVED,
                        new LambdaDestination(functions.get("thumbnail").lambda()));

        assertThatThrownBy(() -> Template.fromStack(stack)).hasMessageContaining("AmplifyStorage.addTrigger");
    }

    private static Map<String, String> with(Map<String, String> context, String prefix) {
        Map<String, String> all = new LinkedHashMap<>(context);
        all.put("s3:prefix", prefix);
        return all;
    }

    private static BackendIdentifier identifier(DeploymentType type) {
        return new BackendIdentifier("shop", "ada", type);
    }

    private Template template(DeploymentType type, StorageDefinition... definitions) throws IOException {
        define(type, definitions);
        return Template.fromStack(stack);
    }

    private void define(DeploymentType type, StorageDefinition... definitions) throws IOException {
        var resources = new ArrayList<dev.jampx.dsl.BackendResource>(List.of(definitions));
        resources.add(defineAuth().loginWith(login -> login.email()).groups("ADMIN"));
        Backend backend = defineBackend(resources.toArray(dev.jampx.dsl.BackendResource[]::new));
        var resolved = Resolution.of(backend.declared());
        stack = new Stack(new App(), "Shop");
        Files.writeString(folder.resolve("index.mjs"), "export const handler = async () => null;");
        resolved.functions()
                .forEach(function -> functions.put(
                        function.name(),
                        new AmplifyFunction(
                                stack,
                                function.name(),
                                AmplifyFunctionProps.of(
                                                function,
                                                new PreparedCode(folder, Runtime.NODEJS_22_X, "index.handler"),
                                                identifier(type))
                                        .comesFirst(true))));
        AmplifyAuth auth = new AmplifyAuth(
                stack,
                "Auth",
                AmplifyAuthProps.builder()
                        .auth(resolved.auth().orElseThrow())
                        .backend(identifier(type))
                        .functions(functions.values())
                        .build());
        resolved.storages()
                .forEach(storage -> storages.add(new AmplifyStorage(
                        stack,
                        "Storage" + storage.name(),
                        AmplifyStorageProps.of(storage, identifier(type))
                                .users(auth.resources())
                                .functions(functions.values()))));
    }
}
