package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in, and who gets which fields. */
class AuthorizationTest {

    private static final String SDL =
            """
            type Query {
              plain: String
              iam: String @aws_iam
              users: String @aws_cognito_user_pools
              both: String @aws_iam @aws_cognito_user_pools
              admins: String @aws_cognito_user_pools(cognito_groups: ["ADMIN", "BOSS"])
              key: String @aws_api_key
              lambda: String @aws_lambda @aws_oidc
              old: String @aws_auth(cognito_groups: ["ADMIN"])
              typed: Typed @aws_iam @aws_cognito_user_pools
            }
            type Mutation { change: String @aws_iam }
            type Typed @aws_iam { inherited: String own: String @aws_cognito_user_pools }
            """;

    private static HandMadeApi api() {
        HandMadeApi api = new HandMadeApi(SDL);
        for (String field : new String[] {"plain", "iam", "users", "both", "admins", "key", "lambda", "old"}) {
            api.answer("Query", field, "'yes'");
        }
        return api.answer("Query", "typed", "{ inherited: 'yes', own: 'yes' }").answer("Mutation", "change", "'yes'");
    }

    private static final LocalApi USERS_FIRST = api().serve();
    private static final LocalApi IAM_FIRST =
            api().modes(AuthorizationMode.IAM, AuthorizationMode.USER_POOL).serve();
    private static final LocalApi USERS_ONLY =
            api().modes(AuthorizationMode.USER_POOL).serve();
    private static final LocalApi IAM_ONLY = api().modes(AuthorizationMode.IAM).serve();

    private static LocalApi api(String name) {
        return switch (name) {
            case "users-first" -> USERS_FIRST;
            case "iam-first" -> IAM_FIRST;
            case "users-only" -> USERS_ONLY;
            default -> IAM_ONLY;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "users-first, user:,                     plain both users,  iam admins key lambda",
        "users-first, user:ADMIN,                plain both users admins, iam key lambda",
        "users-first, user:OTHER,                plain both users,  iam admins key lambda",
        "users-first, Bearer user:BOSS,          plain both users admins, iam key lambda",
        "users-first, AWS4-HMAC-SHA256 admin,    iam both,          plain users admins key lambda",
        "users-first, AWS4-HMAC-SHA256 function, iam both,          plain users admins key lambda",
        "iam-first,   user:ADMIN,                users both admins, plain iam key lambda",
        "iam-first,   AWS4-HMAC-SHA256 admin,    plain iam both,    users admins key lambda",
        "users-only,  user:,                     plain users both,  iam admins old key",
        "users-only,  user:ADMIN,                plain old admins,  iam key"
    })
    void opensFieldsByDirective(String api, String authorization, String open, String closed) {
        for (String field : open.split(" ")) {
            assertThat(api(api).queryAs(authorization, "{ " + field + " }", "{}"))
                    .as(field)
                    .isEqualTo(json("{'data': {'" + field + "': 'yes'}}"));
        }
        for (String field : closed.split(" ")) {
            assertThat(api(api).queryAs(authorization, "{ " + field + " }", "{}"))
                    .as(field)
                    .isEqualTo(json("{'data': {'" + field + "': null}, 'errors': [{'path': ['" + field
                            + "'], 'data': null, 'errorType': 'Unauthorized', 'errorInfo': null, 'locations':"
                            + " [{'line': 1, 'column': 3, 'sourceName': null}], 'message': 'Not Authorized to access "
                            + field + " on type Query'}]}"));
        }
    }

    @Test
    void ignoresTheOldDirectiveBesideASecondMode() {
        assertThat(USERS_FIRST.queryAs("user:", "{ old }", "{}")).isEqualTo(json("{'data': {'old': 'yes'}}"));
    }

    @Test
    void takesFieldsWithoutDirectivesToHaveThoseOfTheirType() {
        JsonNode user = USERS_FIRST.queryAs("user:", "{ typed { inherited own } }", "{}");
        assertThat(user.get("data")).isEqualTo(json("{'typed': {'inherited': null, 'own': 'yes'}}"));
        assertThat(user.at("/errors/0/path")).isEqualTo(json("['typed', 'inherited']"));
        assertThat(user.at("/errors/0/message").asText()).isEqualTo("Not Authorized to access inherited on type Typed");

        assertThat(USERS_FIRST
                        .queryAs("AWS4-HMAC-SHA256 admin", "{ typed { inherited own } }", "{}")
                        .get("data"))
                .isEqualTo(json("{'typed': {'inherited': 'yes', 'own': null}}"));
    }

    @Test
    void holdsFunctionsToTheirRoles() {
        // In these tests roles allow queries only.
        assertThat(USERS_FIRST
                        .queryAs("AWS4-HMAC-SHA256 function", "mutation { change }", "{}")
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Not Authorized to access change on type Mutation");
        assertThat(USERS_FIRST.queryAs("AWS4-HMAC-SHA256 admin", "mutation { change }", "{}"))
                .isEqualTo(json("{'data': {'change': 'yes'}}"));
    }

    @Test
    void leavesIntrospectionToEverybodyWhoIsLetIn() {
        assertThat(USERS_FIRST.queryAs(
                        "AWS4-HMAC-SHA256 function", "{ __typename __schema { queryType { name } } }", "{}"))
                .isEqualTo(json("{'data': {'__typename': 'Query', '__schema': {'queryType': {'name': 'Query'}}}}"));
    }

    @Test
    void tellsResolversAboutRoles() {
        LocalApi api = new HandMadeApi("type Query { who: AWSJSON @aws_iam }")
                .answer("Query", "who", "{ ...ctx.identity, type: util.authType() }")
                .serve();

        assertThat(json(api.queryAs("AWS4-HMAC-SHA256 post-confirmation", "{ who }", "{}")
                        .at("/data/who")
                        .asText()))
                .isEqualTo(json("{'accountId': '000000000000', 'cognitoIdentityAuthProvider': null,"
                        + " 'cognitoIdentityAuthType': null, 'cognitoIdentityId': null, 'cognitoIdentityPoolId': null,"
                        + " 'sourceIp': ['127.0.0.1'],"
                        + " 'userArn': 'arn:aws:sts::000000000000:assumed-role/post-confirmation/post-confirmation',"
                        + " 'username': 'AROASANDBOX:post-confirmation', 'type': 'IAM Authorization'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "guest,        guests,                    signed reads",
        "signed-in,    guests signed,             reads",
        "group-member, '',                        guests signed reads",
        "admin,        guests signed reads,       ''"
    })
    void holdsIdentitiesToTheirRoles(String signer, String open, String closed) {
        LocalApi api = new HandMadeApi("type Query @aws_iam { guests: Deep signed: Deep reads: Deep }"
                        + " type Deep @aws_iam { value: String }")
                .answer("Query", "guests", "{ value: 'yes' }")
                .answer("Query", "signed", "{ value: 'yes' }")
                .answer("Query", "reads", "{ value: 'yes' }")
                .identityPool(
                        List.of("types/Query/fields/guests"),
                        List.of("types/Query/fields/guests", "types/Query/fields/sign*"))
                .serve();

        JsonNode answer = api.queryAs(
                "AWS4-HMAC-SHA256 " + signer, "{ guests { value } signed { value } reads { value } }", "{}");
        for (String field : open.isEmpty() ? new String[0] : open.split(" ")) {
            assertThat(answer.at("/data/" + field + "/value").asText())
                    .as(field)
                    .isEqualTo("yes");
        }
        for (String field : closed.isEmpty() ? new String[0] : closed.split(" ")) {
            assertThat(answer.at("/data/" + field).isNull()).as(field).isTrue();
            assertThat(answer.get("errors").findValuesAsText("message"))
                    .contains("Not Authorized to access " + field + " on type Query");
        }
    }

    @Test
    void tellsResolversAboutIdentities() {
        LocalApi api = new HandMadeApi("type Query { who: AWSJSON @aws_iam }")
                .answer("Query", "who", "{ ...ctx.identity, type: util.authType() }")
                .identityPool(List.of("types/Query/fields/*"), List.of("types/Query/fields/*"))
                .serve();
        String common = "{'accountId': '000000000000', 'cognitoIdentityId': 'us-east-1:identity',"
                + " 'cognitoIdentityPoolId': '" + LocalApi.IDENTITY_POOL + "', 'sourceIp': ['127.0.0.1'],"
                + " 'userArn': 'arn:aws:sts::000000000000:assumed-role/role/CognitoIdentityCredentials',"
                + " 'username': 'AROASANDBOX:CognitoIdentityCredentials', 'type': 'IAM Authorization',";

        assertThat(json(api.queryAs("AWS4-HMAC-SHA256 guest", "{ who }", "{}")
                        .at("/data/who")
                        .asText()))
                .isEqualTo(json(common + " 'cognitoIdentityAuthType': 'unauthenticated',"
                        + " 'cognitoIdentityAuthProvider': null}"));
        JsonNode signedIn = json(api.queryAs("AWS4-HMAC-SHA256 signed-in", "{ who }", "{}")
                .at("/data/who")
                .asText()
                .replace("\\\"", "|"));
        assertThat(signedIn)
                .isEqualTo(json(common + " 'cognitoIdentityAuthType': 'authenticated',"
                        + " 'cognitoIdentityAuthProvider': '|pool|,|pool:CognitoSignIn:sub-1|'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "users-first, MALFORMED,               401, UnauthorizedException, Unable to parse JWT token.",
        "users-first, Bearer MALFORMED,        401, UnauthorizedException, Unable to parse JWT token.",
        "users-first, EXPIRED,                 401, UnauthorizedException, Token has expired.",
        "users-first, FORGED,                  401, UnauthorizedException, Valid authorization header not provided.",
        "users-first, REVOKED,                 401, UnauthorizedException, You are not authorized to make this call.",
        "users-only,  AWS4-HMAC-SHA256 admin,  401, UnauthorizedException, Unable to parse JWT token.",
        "iam-only,    user:,                   401, UnauthorizedException, Valid authorization header not provided.",
        "users-first, AWS4-HMAC-SHA256 forged, 403, InvalidSignatureException, The request signature we calculated does not match."
    })
    void refuses(String api, String authorization, int status, String type, String message) {
        WireResponse response = api(api).post(authorization, LocalApi.body("{ plain }", "{}"));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("x-amzn-errortype", type);
        assertThat(LocalApi.body(response))
                .isEqualTo(json("{'errors': [{'errorType': '" + type + "', 'message': '" + message + "'}]}"));
    }

    @Test
    void refusesRequestsWithoutAHeader() {
        WireResponse response =
                USERS_FIRST.service().handle(new WireRequest("POST", "/graphql", "", Map.of(), new byte[0]));

        assertThat(response.status()).isEqualTo(401);
        assertThat(LocalApi.body(response))
                .isEqualTo(json("{'errors': [{'errorType': 'UnauthorizedException',"
                        + " 'message': 'Valid authorization header not provided.'}]}"));
    }
}
