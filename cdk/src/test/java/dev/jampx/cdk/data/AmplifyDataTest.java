package dev.jampx.cdk.data;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.DataDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.ModelOperation;
import dev.jampx.dsl.Operation;
import dev.jampx.dsl.ResourceOperation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;

@Tag("toolchain")
class AmplifyDataTest {

    private static final FunctionDefinition FUNCTION = defineFunction("judge").handler(Object.class);

    private static final DataDefinition TODO = defineData(a.schema()
                    .add(
                            "Todo",
                            a.model()
                                    .field("content", a.string())
                                    .field("rank", a.integer())
                                    .secondaryIndexes(
                                            index -> List.of(index.on("content").sortKeys("rank")))
                                    .authorization(allow -> List.of(allow.authenticated()))))
            .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL));

    private static final ApiTemplate API = ApiTemplate.of(TODO);

    @Test
    void usersAndRolesAreLetInByDefault() {
        assertThat(API.only("AWS::AppSync::GraphQLApi"))
                .containsEntry("Name", "amplifyData")
                .containsEntry("AuthenticationType", "AMAZON_COGNITO_USER_POOLS")
                .containsEntry(
                        "UserPoolConfig",
                        Map.of(
                                "AwsRegion", Map.of("Ref", "AWS::Region"),
                                "DefaultAction", "ALLOW",
                                "UserPoolId", Map.of("Ref", "Users")))
                .containsEntry("AdditionalAuthenticationProviders", List.of(Map.of("AuthenticationType", "AWS_IAM")));
    }

    @Test
    void everyModeIsConfigured() {
        ApiTemplate api = ApiTemplate.of(TODO.authorizationModes(modes -> modes.defaultMode(AuthorizationMode.LAMBDA)
                .apiKey(key -> key.expiresInDays(30).description("for tests"))
                .lambda(lambda -> lambda.function(FUNCTION).timeToLiveInSeconds(20))
                .oidc(oidc -> oidc.providerName("p")
                        .issuerUrl("https://issuer.example.com")
                        .clientId("client")
                        .tokenExpiryFromAuthInSeconds(300)
                        .tokenExpireFromIssueInSeconds(600))));
        Map<String, Object> properties = api.only("AWS::AppSync::GraphQLApi");
        assertThat(properties).containsEntry("AuthenticationType", "AWS_LAMBDA");
        Map<?, ?> authorizer = (Map<?, ?>) properties.get("LambdaAuthorizerConfig");
        assertThat(authorizer.get("AuthorizerResultTtlInSeconds")).isEqualTo(20);
        assertThat((List<?>) properties.get("AdditionalAuthenticationProviders"))
                .isEqualTo(List.of(
                        Map.of("AuthenticationType", "API_KEY"),
                        Map.of(
                                "AuthenticationType",
                                "OPENID_CONNECT",
                                "OpenIDConnectConfig",
                                Map.of(
                                        "AuthTTL",
                                        300_000,
                                        "ClientId",
                                        "client",
                                        "IatTTL",
                                        600_000,
                                        "Issuer",
                                        "https://issuer.example.com")),
                        Map.of(
                                "AuthenticationType",
                                "AMAZON_COGNITO_USER_POOLS",
                                "UserPoolConfig",
                                Map.of(
                                        "AwsRegion", Map.of("Ref", "AWS::Region"),
                                        "UserPoolId", Map.of("Ref", "Users"))),
                        Map.of("AuthenticationType", "AWS_IAM")));
        assertThat(api.only("AWS::AppSync::ApiKey"))
                .containsEntry("Description", "for tests")
                .containsEntry("Expires", (int) ApiTemplate.TODAY
                        .plusDays(30)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toEpochSecond());
        assertThat(api.only("AWS::Lambda::Permission"))
                .as("no other API may call the authorizer")
                .containsEntry("Principal", "appsync.amazonaws.com")
                .containsEntry("FunctionName", authorizer.get("AuthorizerUri"))
                .containsKey("SourceArn");
    }

    @Test
    void aKeyIsGoodForADayAtLeastAndEqualAllDay() {
        LocalDate today = LocalDate.of(2026, 3, 1);
        long midnight = today.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        assertThat(KeyExpiration.secondsSince1970(today, 1)).isEqualTo(midnight + 2 * 86_400);
        assertThat(KeyExpiration.secondsSince1970(today, 365)).isEqualTo(midnight + 365L * 86_400);
    }

    @Test
    void theTableIsAmplifys() {
        assertThat(API.only("AWS::DynamoDB::Table"))
                .isEqualTo(Map.of(
                        "AttributeDefinitions",
                        List.of(attribute("id", "S"), attribute("content", "S"), attribute("rank", "N")),
                        "BillingMode",
                        "PAY_PER_REQUEST",
                        "DeletionProtectionEnabled",
                        false,
                        "GlobalSecondaryIndexes",
                        List.of(Map.of(
                                "IndexName",
                                "todosByContentAndRank",
                                "KeySchema",
                                List.of(key("content", "HASH"), key("rank", "RANGE")),
                                "Projection",
                                Map.of("ProjectionType", "ALL"))),
                        "KeySchema",
                        List.of(key("id", "HASH")),
                        "StreamSpecification",
                        Map.of("StreamViewType", "NEW_AND_OLD_IMAGES"),
                        "TableName",
                        Map.of("Fn::Join", List.of("", List.of("Todo-", apiId(API), "-NONE")))));
        API.template()
                .hasResource(
                        "AWS::DynamoDB::Table", Map.of("DeletionPolicy", "Delete", "UpdateReplacePolicy", "Delete"));
    }

    @Test
    void dataThatIsKeptIsProtected() {
        ApiTemplate api = ApiTemplate.of(TODO, props -> props.keepsData(true));
        api.template()
                .hasResource(
                        "AWS::DynamoDB::Table",
                        Match.objectLike(Map.of(
                                "DeletionPolicy",
                                "Retain",
                                "UpdateReplacePolicy",
                                "Retain",
                                "Properties",
                                Map.of(
                                        "DeletionProtectionEnabled",
                                        true,
                                        "PointInTimeRecoverySpecification",
                                        Map.of("PointInTimeRecoveryEnabled", true)))));
    }

    @Test
    void aRoleMayDoWhatTheResolversDo() {
        Map<String, Object> table = Map.of("Fn::GetAtt", List.of(id(API, "AWS::DynamoDB::Table"), "Arn"));
        assertThat(API.policiesOf("TodoTable"))
                .isEqualTo(List.of(
                        Map.of(
                                "Effect",
                                "Allow",
                                "Action",
                                List.of(
                                        "dynamodb:DeleteItem",
                                        "dynamodb:GetItem",
                                        "dynamodb:PutItem",
                                        "dynamodb:Scan",
                                        "dynamodb:UpdateItem"),
                                "Resource",
                                List.of(table)),
                        Map.of(
                                "Effect",
                                "Allow",
                                "Action",
                                List.of("dynamodb:Query"),
                                "Resource",
                                List.of(Map.of("Fn::Join", List.of("", List.of(table, "/index/*")))))));
    }

    @Test
    void aRoleMayNotDoWhatNoResolverDoes() {
        ApiTemplate api = ApiTemplate.of(defineData(a.schema()
                .add(
                        "Log",
                        a.model()
                                .field("text", a.string())
                                .disableOperations(ModelOperation.MUTATIONS, ModelOperation.LIST)
                                .authorization(allow -> List.of(allow.authenticated())))));
        assertThat(api.policiesOf("LogTable").toString())
                .contains("Action=[dynamodb:GetItem]")
                .doesNotContain("PutItem", "Scan", "index");
    }

    @Test
    void logsAreKeptAsLongAsAsked() {
        ApiTemplate api = ApiTemplate.of(TODO.logging(logging -> logging.retention("2 weeks")));
        assertThat(api.only("AWS::Logs::LogGroup"))
                .containsEntry("RetentionInDays", 14)
                .containsEntry(
                        "LogGroupName", Map.of("Fn::Join", List.of("", List.of("/aws/appsync/apis/", apiId(api)))));
        assertThat(api.only("AWS::AppSync::GraphQLApi").get("LogConfig").toString())
                .contains("FieldLogLevel=NONE", "ExcludeVerboseContent=true");
    }

    @Test
    void logsAreKeptForEveryTimeThatADefinitionMayName() {
        ApiTemplate api = ApiTemplate.of(TODO.logging(logging -> logging.retention("3 years")));
        assertThat(api.only("AWS::Logs::LogGroup")).containsEntry("RetentionInDays", 1096);
    }

    @Test
    void rolesOfTheIdentityPoolMayCallWhatRulesSay() {
        ApiTemplate api = ApiTemplate.of(defineData(a.schema()
                .add(
                        "Post",
                        a.model()
                                .field("text", a.string())
                                .authorization(allow -> List.of(
                                        allow.guest().to(Operation.READ),
                                        allow.authenticated(dev.jampx.dsl.AuthProvider.IDENTITY_POOL))))));
        Map<String, Map<String, Object>> policies = api.all("AWS::IAM::ManagedPolicy");
        assertThat(policies).hasSize(2);
        assertThat(policies.values())
                .allSatisfy(policy -> assertThat(policy.get("PolicyDocument").toString())
                        .contains("appsync:GraphQL", "/types/Query/fields/getPost"));
        assertThat(policies.values().stream().map(policy -> policy.get("Roles")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFunctionMayCallTheRootTypesOfItsRuleAndIsToldWhere() {
        ApiTemplate api = ApiTemplate.of(
                defineData(a.schema()
                        .add(
                                "Post",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.authenticated())))
                        .authorization(allow -> List.of(allow.resource(FUNCTION).to(ResourceOperation.QUERY)))),
                props -> props.modelIntrospection("{}"));
        assertThat(api.function("judge").allowed().toString())
                .contains("Action=appsync:GraphQL", "/types/Query/*", "Action=s3:GetObject")
                .doesNotContain("Mutation");
        assertThat(api.function("judge").told().toString())
                .contains(
                        "AMPLIFY_DATA_GRAPHQL_ENDPOINT",
                        "AMPLIFY_DATA_DEFAULT_NAME=amplifyData",
                        "AMPLIFY_DATA_MODEL_INTROSPECTION_SCHEMA_BUCKET_NAME",
                        "AMPLIFY_DATA_MODEL_INTROSPECTION_SCHEMA_KEY");
    }

    @Test
    void aDataSourceOfTheUsersIsAwaited() {
        DataDefinition definition = defineData(a.schema()
                .add(
                        "weather",
                        a.query()
                                .returns(a.string())
                                .handler(a.handler().custom("./weather.js").dataSource("WeatherService"))
                                .authorization(allow -> List.of(allow.authenticated()))));
        assertThat(ApiTemplate.of(definition).construct().missingDataSources()).containsExactly("WeatherService");
        ApiTemplate added = ApiTemplate.customized(
                definition, api -> api.addHttpDataSource("WeatherService", "https://weather.example.com"));
        assertThat(added.construct().missingDataSources()).isEmpty();
        String dataSource = added.all("AWS::AppSync::DataSource").entrySet().stream()
                .filter(entry -> entry.getValue().get("Type").equals("HTTP"))
                .findFirst()
                .orElseThrow()
                .getKey();
        added.template()
                .hasResource(
                        "AWS::AppSync::FunctionConfiguration",
                        Match.objectLike(Map.of(
                                "DependsOn",
                                List.of(dataSource),
                                "Properties",
                                Map.of("DataSourceName", "WeatherService"))));
    }

    @Test
    void tablesCanBeChanged() {
        ApiTemplate api = ApiTemplate.customized(TODO, data -> data
                .resources()
                .modelTable("Todo")
                .billingMode(ModelTable.BillingMode.PROVISIONED)
                .provisionedThroughput(5, 6)
                .timeToLiveAttribute("expiresAt")
                .pointInTimeRecovery(true)
                .stream(ModelTable.StreamView.KEYS_ONLY)
                .deletionProtection(true));
        Map<String, Object> table = api.only("AWS::DynamoDB::Table");
        Map<String, Integer> units = Map.of("ReadCapacityUnits", 5, "WriteCapacityUnits", 6);
        assertThat(table)
                .containsEntry("BillingMode", "PROVISIONED")
                .containsEntry("ProvisionedThroughput", units)
                .containsEntry("TimeToLiveSpecification", Map.of("AttributeName", "expiresAt", "Enabled", true))
                .containsEntry("StreamSpecification", Map.of("StreamViewType", "KEYS_ONLY"))
                .containsEntry("DeletionProtectionEnabled", true);
        assertThat(((Map<?, ?>) ((List<?>) table.get("GlobalSecondaryIndexes")).get(0)).get("ProvisionedThroughput"))
                .isEqualTo(units);
    }

    @Test
    void whatTheDefinitionNeedsHasToBeGiven() {
        assertThatThrownBy(() -> ApiTemplate.of(
                        TODO, props -> AmplifyDataProps.builder(props.build().api())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("user pool");
        assertThatThrownBy(() -> API.construct().resources().modelTable("Tudo"))
                .hasMessage("no model Tudo; there are [Todo]");
    }

    private static Object apiId(ApiTemplate api) {
        return Map.of("Fn::GetAtt", List.of(id(api, "AWS::AppSync::GraphQLApi"), "ApiId"));
    }

    private static String id(ApiTemplate api, String type) {
        return api.all(type).keySet().iterator().next();
    }

    private static Map<String, String> attribute(String name, String type) {
        return Map.of("AttributeName", name, "AttributeType", type);
    }

    private static Map<String, String> key(String name, String type) {
        return Map.of("AttributeName", name, "KeyType", type);
    }
}
