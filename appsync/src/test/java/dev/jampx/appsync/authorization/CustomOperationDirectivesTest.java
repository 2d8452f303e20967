package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.CODE;
import static dev.jampx.appsync.authorization.Definitions.FUNCTION;
import static dev.jampx.appsync.authorization.Definitions.STRING;
import static dev.jampx.appsync.authorization.Definitions.data;
import static dev.jampx.appsync.authorization.Definitions.object;
import static dev.jampx.appsync.authorization.Definitions.operation;
import static dev.jampx.appsync.authorization.Definitions.string;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directives of custom operations and of what they return, as Amplify's toolchain wrote them. */
class CustomOperationDirectivesTest {

    private static final CustomType PRICE = new CustomType("Price", List.of(string("amount", "")));
    private static final CustomType OFFER = new CustomType("Offer", List.of(object("price", "Price")));

    private static List<String> directives(AuthorizationMode defaultMode, String rules, Handler handler) {
        CustomOperation operation = operation(OperationKind.QUERY, "op", STRING, rules, handler);
        return ApiAccess.of(data(defaultMode, List.of(), List.of(), operation)).directivesOfCustomOperation(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USER_POOL | authenticated               | @aws_iam @aws_cognito_user_pools",
                "USER_POOL | publicApiKey                | @aws_iam @aws_api_key",
                "USER_POOL | authenticated; publicApiKey | @aws_iam @aws_api_key @aws_cognito_user_pools",
                "USER_POOL | groups=A,B                  | @aws_iam @aws_cognito_user_pools",
                "USER_POOL | groups=A:oidc               | @aws_iam @aws_oidc",
                "USER_POOL | guest                       | @aws_iam",
                "USER_POOL | custom                      | @aws_iam @aws_lambda",
                "USER_POOL | owner                       | @aws_iam",
                "USER_POOL | groupDefinedIn=team         | @aws_iam",
                "API_KEY   | authenticated               | @aws_iam @aws_cognito_user_pools",
                "API_KEY   | publicApiKey                | @aws_iam @aws_api_key",
                "IAM       | guest                       | @aws_iam",
                "IAM       | authenticated               | @aws_iam @aws_cognito_user_pools",
            })
    void ofOneThatAFunctionAnswers(AuthorizationMode defaultMode, String rules, String expected) {
        assertThat(String.join(" ", directives(defaultMode, rules, FUNCTION))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "authenticated               | @aws_cognito_user_pools @aws_iam",
                "authenticated; publicApiKey | @aws_cognito_user_pools @aws_api_key @aws_iam",
                "authenticated to read       | @aws_cognito_user_pools @aws_iam",
                "groupDefinedIn=team         | @aws_cognito_user_pools @aws_iam",
                "custom                      | @aws_lambda @aws_iam",
                "groups=A,B                  | @aws_cognito_user_pools(cognito_groups: [\"A\", \"B\"]) @aws_iam",
                "groups=A; groups=B,A        | @aws_cognito_user_pools(cognito_groups: [\"A\", \"B\"]) @aws_iam",
                "groups=A; publicApiKey      | @aws_api_key @aws_cognito_user_pools(cognito_groups: [\"A\"]) @aws_iam",
                "groups=A; authenticated     | @aws_cognito_user_pools @aws_iam",
            })
    void ofOneThatCodeAnswersNameEveryMode(String rules, String expected) {
        for (AuthorizationMode mode : List.of(AuthorizationMode.USER_POOL, AuthorizationMode.API_KEY)) {
            assertThat(String.join(" ", directives(mode, rules, CODE))).isEqualTo(expected);
        }
    }

    @Test
    void ofASubscriptionWithoutRulesLeadToAdministratorsOnly() {
        CustomOperation subscription = operation(
                OperationKind.SUBSCRIPTION, "op", new ValueType.OfModel("Book"), "", List.of(), List.of("createBook"));
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(), List.of(), subscription));
        assertThat(access.directivesOfCustomOperation(subscription)).containsExactly("@aws_iam");
        assertThat(access.callers(subscription)).isEmpty();
    }

    @Test
    void callersAreThoseWhoseCredentialsTell() {
        CustomOperation operation =
                operation(OperationKind.QUERY, "op", STRING, "owner; groups=A,B; groupDefinedIn=team", FUNCTION);
        assertThat(ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(), List.of(), operation))
                        .callers(operation))
                .containsExactly(
                        new Role.GroupMember(AuthProvider.USER_POOLS, "A", "cognito:groups"),
                        new Role.GroupMember(AuthProvider.USER_POOLS, "B", "cognito:groups"));
    }

    @Test
    void aReturnedTypeAndTheTypesInsideAreOpenToTheCallersOfEveryOperation() {
        CustomOperation query =
                operation(OperationKind.QUERY, "op", new ValueType.Custom("Offer"), "groups=A", FUNCTION);
        CustomOperation mutation =
                operation(OperationKind.MUTATION, "other", new ValueType.Custom("Price"), "authenticated:oidc", CODE);
        ApiAccess access =
                ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(), List.of(PRICE, OFFER), query, mutation));
        assertThat(access.directivesOfType("Offer"))
                .containsExactly("@aws_cognito_user_pools(cognito_groups: [\"A\"])", "@aws_iam");
        assertThat(access.directivesOfType("Price"))
                .containsExactly("@aws_oidc", "@aws_cognito_user_pools(cognito_groups: [\"A\"])", "@aws_iam");
    }

    @Test
    void aTypeThatNothingReturnsIsOpenToAdministrators() {
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(), List.of(PRICE)));
        assertThat(access.directivesOfType("Price")).containsExactly("@aws_iam");
    }

    @Test
    void aSubscriptionOpensTheNamedTypeOfItsMutationButNotTheAnonymousOne() {
        assertThat(returnedToSubscription("Price")).containsExactly("@aws_api_key", "@aws_oidc", "@aws_iam");
        assertThat(returnedToSubscription("OrderReturnType")).containsExactly("@aws_api_key", "@aws_iam");
    }

    private static List<String> returnedToSubscription(String type) {
        CustomOperation mutation =
                operation(OperationKind.MUTATION, "order", new ValueType.Custom(type), "publicApiKey", FUNCTION);
        CustomOperation subscription = operation(
                OperationKind.SUBSCRIPTION,
                "onOrder",
                new ValueType.Custom(type),
                "authenticated:oidc",
                List.of(CODE),
                List.of("order"));
        return ApiAccess.of(data(
                        AuthorizationMode.USER_POOL,
                        List.of(),
                        List.of(new CustomType(type, List.of(string("amount", "")))),
                        mutation,
                        subscription))
                .directivesOfType(type);
    }

    @Test
    void aRootTypeWithACustomOperationIsOpenToAdministrators() {
        CustomOperation operation = operation(OperationKind.MUTATION, "op", STRING, "authenticated", FUNCTION);
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.IAM, List.of(), List.of(), operation));
        assertThat(access.directivesOfType("Mutation")).containsExactly("@aws_iam");
        assertThat(access.directivesOfType("Query")).isEmpty();
    }
}
