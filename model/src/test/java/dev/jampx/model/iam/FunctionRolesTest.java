package dev.jampx.model.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionRolesTest {

    private static final FunctionRoles ROLES = FunctionRoles.of(new Backend(
            Optional.of(DefinedAuth.byEmail(
                    List.of(),
                    Map.of(),
                    List.of(new Auth.Grant("greeter", List.of(AuthAction.ADD_USER_TO_GROUP, AuthAction.GET_USER))))),
            Optional.of(new Data(
                    "api",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    AuthorizationModes.of(AuthorizationMode.USER_POOL, List.of(AuthorizationMode.IAM)),
                    List.of(new Data.Grant("greeter", List.of(ResourceOperation.QUERY))),
                    Optional.empty())),
            List.of(
                    new Function("greeter", "a.Greeter", 3, 512, Map.of()),
                    new Function("idler", "a.Idler", 3, 512, Map.of()))));

    @Test
    void grantsBecomeStatements() {
        assertThat(ROLES.policies())
                .containsExactly(
                        Map.entry(
                                "greeter",
                                new RolePolicy(List.of(
                                        new PolicyStatement(
                                                List.of("cognito-idp:AdminAddUserToGroup", "cognito-idp:AdminGetUser"),
                                                List.of("userpool")),
                                        new PolicyStatement(
                                                List.of("appsync:GraphQL"), List.of("types/Query/fields/*"))))),
                        Map.entry("idler", RolePolicy.EMPTY));
    }

    /** As on AWS: its own secrets or those that are shared, by the one operation that functions read secrets with. */
    @ParameterizedTest
    @CsvSource({
        "ssm:GetParameters, secret/MAIL_KEY, true",
        "ssm:GetParameters, shared-secret/MAIL_KEY, true",
        "ssm:GetParameters, secret/OTHER, false",
        "ssm:GetParameters, parameter/MAIL_KEY, false",
        "ssm:GetParameter, secret/MAIL_KEY, false",
        "ssm:PutParameter, secret/MAIL_KEY, false",
    })
    void functionsReadTheSecretsOfTheirVariables(String action, String resource, boolean allowed) {
        Function mailer = new Function(
                "mailer",
                new Function.JavaClass("a.Mailer"),
                FunctionSettings.STANDARD,
                Map.of(),
                Map.of("KEY", "MAIL_KEY"),
                List.of());

        FunctionRoles roles = FunctionRoles.of(new Backend(Optional.empty(), Optional.empty(), List.of(mailer)));

        assertThat(roles.policy("mailer").allows(action, resource)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "greeter, cognito-idp:AdminAddUserToGroup, userpool, true",
        "greeter, COGNITO-IDP:adminaddusertogroup, userpool, true",
        "greeter, cognito-idp:AdminAddUserToGroup, USERPOOL, false",
        "greeter, cognito-idp:AdminCreateUser, userpool, false",
        "greeter, appsync:GraphQL, types/Query/fields/getForm, true",
        "greeter, appsync:GraphQL, types/Mutation/fields/createForm, false",
        "idler, cognito-idp:AdminGetUser, userpool, false",
        "stranger, cognito-idp:AdminGetUser, userpool, false",
    })
    void whatIsNotGrantedIsDenied(String function, String action, String resource, boolean allowed) {
        assertThat(ROLES.policy(function).allows(action, resource)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "*, anything, true",
        "a*c, abc, true",
        "a*c, ac, true",
        "a*c, abcd, false",
        "a*b*c, axbybzc, true",
        "a*b*c, axc, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "?, '', false",
        "a.c, abc, false",
        "ab, abc, false",
        "abc, ab, false",
        "**, x, true",
    })
    void wildcardsMatchAsInIam(String pattern, String text, boolean matches) {
        assertThat(new PolicyStatement(List.of("s:a"), List.of(pattern)).allows("s:a", text))
                .isEqualTo(matches);
    }

    @Test
    void aStatementWithoutActionsIsRefused() {
        assertThatThrownBy(() -> new PolicyStatement(List.of(), List.of("*")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
