package dev.jampx.cdk.data;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.cdk.iam.PolicyDocument;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.LogRetention;
import dev.jampx.model.LoggingSettings;
import dev.jampx.model.resolved.AuthorizationModes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.LogConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchema;
import software.amazon.awscdk.services.iam.CfnPolicy;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.constructs.Construct;

/** The API itself, with what it needs before any data source: its schema, its key, its log, and leave to call its authorizer. */
final class GraphqlApiResources {

    /** Amplify's tag for the name that people know a resource by. */
    private static final String FRIENDLY_NAME = "amplify:friendly-name";

    private final Construct scope;
    private final AmplifyDataProps props;
    private final CfnGraphQLApi api;
    private final String apiId;
    private final CfnGraphQLSchema schema;
    private final Optional<CfnApiKey> apiKey;
    private final List<CfnRole> roles = new ArrayList<>();
    private final List<CfnResource> additional = new ArrayList<>();

    GraphqlApiResources(Construct scope, AmplifyDataProps props) {
        this.scope = scope;
        this.props = props;
        this.api = makeApi();
        this.apiId = api.getAttrApiId();
        this.schema = makeSchema();
        this.apiKey = modes().apiKey().map(this::makeKey);
        props.logging().ifPresent(this::makeLog);
        modes().lambda().ifPresent(this::letCallAuthorizer);
    }

    CfnGraphQLApi api() {
        return api;
    }

    String apiId() {
        return apiId;
    }

    CfnGraphQLSchema schema() {
        return schema;
    }

    Optional<CfnApiKey> apiKey() {
        return apiKey;
    }

    /** The roles that were needed. */
    List<CfnRole> roles() {
        return roles;
    }

    /** Everything else that was needed. */
    List<CfnResource> additional() {
        return additional;
    }

    private AuthorizationModes modes() {
        return props.api().access().modes();
    }

    private CfnGraphQLApi makeApi() {
        AuthorizationProviders providers = new AuthorizationProviders(props);
        AuthorizationMode defaultMode = modes().defaultMode();
        return CfnGraphQLApi.Builder.create(scope, "GraphQLAPI")
                .name(props.name())
                .authenticationType(defaultMode.appSyncName())
                .additionalAuthenticationProviders(providers.additional())
                .userPoolConfig(defaultMode == AuthorizationMode.USER_POOL ? providers.defaultUserPool() : null)
                .openIdConnectConfig(defaultMode == AuthorizationMode.OIDC ? providers.openIdConnect() : null)
                .lambdaAuthorizerConfig(defaultMode == AuthorizationMode.LAMBDA ? providers.lambda() : null)
                .logConfig(props.logging().map(this::logConfig).orElse(null))
                .tags(List.of(
                        CfnTag.builder().key(FRIENDLY_NAME).value(props.name()).build()))
                .build();
    }

    private LogConfigProperty logConfig(LoggingSettings logging) {
        CfnRole role = CfnRole.Builder.create(scope, "ApiLogsRole")
                .assumeRolePolicyDocument(PolicyDocument.trusting("appsync.amazonaws.com"))
                .build();
        roles.add(role);
        return LogConfigProperty.builder()
                .cloudWatchLogsRoleArn(role.getAttrArn())
                .excludeVerboseContent(logging.excludeVerboseContent())
                .fieldLogLevel(logging.fieldLogLevel().toUpperCase(Locale.ROOT))
                .build();
    }

    /** The log group has the name that AppSync would give it, so that it is there, with its retention, before AppSync would make it. */
    private void makeLog(LoggingSettings logging) {
        CfnLogGroup group = CfnLogGroup.Builder.create(scope, "ApiLogs")
                .logGroupName("/aws/appsync/apis/" + apiId)
                .retentionInDays(days(logging.retention()))
                .build();
        group.applyRemovalPolicy(RemovalPolicy.DESTROY);
        additional.add(group);
        // Apart from the role, which the API has to refer to before it has an id.
        additional.add(CfnPolicy.Builder.create(scope, "ApiLogsPolicy")
                .policyName("WriteLogsOfApi")
                .policyDocument(PolicyDocument.allowing(
                                List.of("logs:CreateLogStream", "logs:PutLogEvents"), List.of(group.getAttrArn()))
                        .json())
                .roles(List.of(roles.get(0).getRef()))
                .build());
    }

    private static @Nullable Number days(String retention) {
        OptionalInt days = LogRetention.days(retention);
        return days.isPresent() ? days.getAsInt() : null;
    }

    private CfnGraphQLSchema makeSchema() {
        CfnGraphQLSchema.Builder builder =
                CfnGraphQLSchema.Builder.create(scope, "Schema").apiId(apiId);
        String sdl = props.api().sdl();
        return SchemaLocation.isInline(sdl)
                ? builder.definition(sdl).build()
                : builder.definitionS3Location(TextAsset.create(scope, "SchemaFile", "graphql", sdl)
                                .getS3ObjectUrl())
                        .build();
    }

    private CfnApiKey makeKey(AuthorizationModes.ApiKey key) {
        return CfnApiKey.Builder.create(scope, "DefaultApiKey")
                .apiId(apiId)
                .description(key.description().orElse(null))
                .expires(KeyExpiration.secondsSince1970(props.today(), key.expiresInDays()))
                .build();
    }

    private void letCallAuthorizer(AuthorizationModes.Lambda lambda) {
        BackendFunction function = AuthorizationProviders.authorizer(props, lambda);
        additional.add(CfnPermission.Builder.create(scope, "AuthorizerPermission")
                .action("lambda:InvokeFunction")
                .functionName(function.lambda().getFunctionArn())
                .principal("appsync.amazonaws.com")
                .sourceArn(api.getAttrArn())
                .sourceAccount(Aws.ACCOUNT_ID)
                .build());
    }
}
