package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.Operation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.CognitoIdentityException;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;
import software.amazon.awssdk.services.cognitoidentity.model.GetCredentialsForIdentityResponse;
import software.amazon.awssdk.services.cognitoidentity.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentity.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Guests and users of the identity pool, by the AWS SDK for Java. */
class IdentityPoolTest {

    private static final AwsCredentialsProvider DEVELOPER =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever"));
    private static final String LIST = "{ listNotes { items { text } } }";
    private static final String CREATE = "mutation { createNote(input: { text: \"t\" }) { text } }";
    private static final String FORBIDDEN = "is not authorized to perform";

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;
    private static CognitoIdentityClient identities;

    private static BackendResource[] notes() {
        return new BackendResource[] {
            Jampx.defineAuth().loginWith(login -> login.email()).groups("BOSSES"),
            Jampx.defineData(Jampx.a
                    .schema()
                    .add("Note", Jampx.a.model().field("text", Jampx.a.string()))
                    .authorization(allow ->
                            List.of(allow.guest().to(Operation.READ), allow.authenticated(AuthProvider.IDENTITY_POOL))))
        };
    }

    @BeforeAll
    static void start() {
        sandbox = new SandboxFixture(folder, notes());
        identities = sandbox.identities();
    }

    @AfterAll
    static void stop() {
        identities.close();
        sandbox.close();
    }

    private static String poolId() {
        return sandbox.output("/auth/identity_pool_id");
    }

    private static String provider() {
        return "cognito-idp.us-east-1.amazonaws.com/" + sandbox.output("/auth/user_pool_id");
    }

    private static String guestId() {
        return identities.getId(request -> request.identityPoolId(poolId())).identityId();
    }

    private static Credentials guest() {
        String id = guestId();
        return identities
                .getCredentialsForIdentity(request -> request.identityId(id))
                .credentials();
    }

    private static AuthenticationResultType user(String name, String... groups) {
        return sandbox.signIn(DEVELOPER, name + "@example.com", groups);
    }

    private static String idOf(AuthenticationResultType user) {
        return identities
                .getId(request -> request.identityPoolId(poolId()).logins(Map.of(provider(), user.idToken())))
                .identityId();
    }

    private static GetCredentialsForIdentityResponse credentials(String identityId, AuthenticationResultType user) {
        return identities.getCredentialsForIdentity(
                request -> request.identityId(identityId).logins(Map.of(provider(), user.idToken())));
    }

    private static void assertDone(SandboxFixture.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().has("errors")).as(answer.body().toString()).isFalse();
    }

    private static void assertDenied(SandboxFixture.Answer answer, String field) {
        assertThat(answer.body().at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
        assertThat(answer.body().at("/errors/0/message").asText()).startsWith("Not Authorized to access " + field);
    }

    @Test
    void isInTheOutputs() {
        JsonNode auth = sandbox.outputs().get("auth");

        assertThat(auth.get("identity_pool_id").asText()).matches("us-east-1:[0-9a-f-]{36}");
        assertThat(auth.get("unauthenticated_identities_enabled").asBoolean()).isTrue();
        assertThat(sandbox.output("/custom/sandbox/identity_pool_endpoint"))
                .isEqualTo(sandbox.endpoints().identityPool().toString());
    }

    @Test
    void guestsDoWhatTheRulesForGuestsSay() {
        Credentials guest = guest();

        assertThat(guest.expiration())
                .isBetween(
                        sandbox.clock.instant().plus(Duration.ofMinutes(59)),
                        sandbox.clock.instant().plus(Duration.ofHours(1)));
        assertDone(sandbox.signedGraphQl(guest, LIST));
        assertDenied(sandbox.signedGraphQl(guest, CREATE), "createNote on type Mutation");
        assertThat(guestId()).isNotEqualTo(guestId());
    }

    @Test
    void usersDoWhatTheRulesForUsersSayAndKeepTheirIdentity() {
        AuthenticationResultType ada = user("ada");
        String id = idOf(ada);

        assertDone(sandbox.signedGraphQl(credentials(id, ada).credentials(), CREATE));
        assertThat(idOf(ada)).isEqualTo(id);
        String local = sandbox.endpoints().userPool().getAuthority() + "/" + sandbox.output("/auth/user_pool_id");
        assertThat(identities
                        .getId(request -> request.identityPoolId(poolId()).logins(Map.of(local, ada.idToken())))
                        .identityId())
                .as("the name that the token's issuer gives")
                .isEqualTo(id);
    }

    @Test
    void aGuestWhoSignsInKeepsTheirIdentity() {
        String guest = guestId();
        AuthenticationResultType eve = user("eve");

        assertThat(credentials(guest, eve).identityId()).isEqualTo(guest);
        assertThat(idOf(eve)).isEqualTo(guest);
        assertThatThrownBy(() -> identities.getCredentialsForIdentity(request -> request.identityId(guest)))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessageContaining("Access to Identity '" + guest + "' is forbidden.");
    }

    @Test
    void aGuestWhoHasAnIdentityAlreadyGoesOnWithThatOne() {
        AuthenticationResultType ida = user("ida");
        String known = idOf(ida);

        assertThat(credentials(guestId(), ida).identityId()).isEqualTo(known);
    }

    @Test
    void nobodyGetsCredentialsForAnothersIdentity() {
        String id = idOf(user("mine"));
        AuthenticationResultType other = user("other");

        assertThatThrownBy(() -> credentials(id, other))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessageContaining("Logins don't match.");
    }

    @Test
    void theRoleOfAGroupAllowsNothing() {
        AuthenticationResultType boss = user("boss", "BOSSES");

        assertDenied(
                sandbox.signedGraphQl(credentials(idOf(boss), boss).credentials(), LIST), "listNotes on type Query");
    }

    @Test
    void aRequestChoosesAmongTheRolesOfItsToken() {
        AuthenticationResultType chief = user("chief", "BOSSES");
        String id = idOf(chief);

        assertThat(identities
                        .getCredentialsForIdentity(request -> request.identityId(id)
                                .logins(Map.of(provider(), chief.idToken()))
                                .customRoleArn("arn:aws:iam::000000000000:role/amplifyAuthBOSSESGroupRole"))
                        .credentials()
                        .accessKeyId())
                .startsWith("ASIA");
        assertThatThrownBy(() -> identities.getCredentialsForIdentity(request -> request.identityId(id)
                        .logins(Map.of(provider(), chief.idToken()))
                        .customRoleArn("arn:aws:iam::000000000000:role/amplifyAuthauthenticatedUserRole")))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void refusesTokensThatProveNothing() {
        AuthenticationResultType tom = user("tom");
        String stale = tom.idToken();

        assertThatThrownBy(() -> getId(provider(), tom.accessToken())).hasMessageContaining("Invalid login token.");
        assertThatThrownBy(() -> getId(provider(), "x")).hasMessageContaining("Invalid login token.");
        assertThatThrownBy(() -> getId(provider(), stale.substring(0, stale.length() - 8) + "AAAAAAAA"))
                .hasMessageContaining("Invalid login token.");
        assertThatThrownBy(() -> getId("accounts.google.com", stale))
                .hasMessageContaining("Token is not from a supported provider of this identity pool.");
        assertThatThrownBy(() -> getId("evil.example/" + sandbox.output("/auth/user_pool_id"), stale))
                .hasMessageContaining("Token is not from a supported provider of this identity pool.");
        sandbox.clock.ahead(Duration.ofMinutes(61));
        assertThatThrownBy(() -> getId(provider(), stale)).hasMessageContaining("Token expired.");
        sandbox.clock.ahead(Duration.ZERO);
    }

    private static String getId(String provider, String token) {
        return identities
                .getId(request -> request.identityPoolId(poolId()).logins(Map.of(provider, token)))
                .identityId();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> identities.getId(request -> request.identityPoolId("us-east-1:0")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("IdentityPool 'us-east-1:0' not found.");
        assertThatThrownBy(() -> identities.getCredentialsForIdentity(request -> request.identityId("us-east-1:0")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Identity 'us-east-1:0' not found.");
        assertThatThrownBy(() -> identities.getCredentialsForIdentity(request -> request.identityId("nothing")))
                .isInstanceOf(CognitoIdentityException.class)
                .hasMessageContaining("failed to satisfy constraint");
    }

    @Test
    void credentialsEndAfterAnHour() {
        Credentials guest = guest();

        sandbox.clock.ahead(Duration.ofMinutes(61));
        SandboxFixture.Answer late = sandbox.signedGraphQl(guest, LIST);
        sandbox.clock.ahead(Duration.ZERO);

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.body().at("/errors/0/errorType").asText()).isEqualTo("ExpiredTokenException");
    }

    @Test
    void credentialsAreGoodForNothingElse() {
        Credentials guest = guest();
        AwsCredentialsProvider signer = StaticCredentialsProvider.create(
                AwsSessionCredentials.create(guest.accessKeyId(), guest.secretKey(), guest.sessionToken()));

        try (DynamoDbClient tables = DynamoDbClient.builder()
                        .endpointOverride(sandbox.endpoints().dynamoDb())
                        .region(Region.US_EAST_1)
                        .httpClient(UrlConnectionHttpClient.create())
                        .credentialsProvider(signer)
                        .build();
                CognitoIdentityProviderClient users = sandbox.users(signer);
                CognitoIdentityClient own = sandbox.identities(signer)) {
            assertThatThrownBy(() -> tables.scan(request -> request.tableName("Note")))
                    .isInstanceOf(DynamoDbException.class)
                    .hasMessageContaining("/CognitoIdentityCredentials " + FORBIDDEN + ": dynamodb:Scan");
            assertThatThrownBy(
                            () -> users.listUsers(request -> request.userPoolId(sandbox.output("/auth/user_pool_id"))))
                    .isInstanceOf(CognitoIdentityProviderException.class)
                    .hasMessageContaining(FORBIDDEN + ": cognito-idp:ListUsers");
            String id = guestId();
            assertThatThrownBy(() -> own.describeIdentity(request -> request.identityId(id)))
                    .isInstanceOf(CognitoIdentityException.class)
                    .hasMessageContaining(FORBIDDEN + ": cognito-identity:DescribeIdentity");
        }
    }

    @Test
    void credentialsWithoutTheirTokenAreNotTheDevelopers() {
        Credentials guest = guest();
        Credentials another = guest();
        for (AwsCredentialsIdentity wrong : List.of(
                AwsCredentialsIdentity.create(guest.accessKeyId(), guest.secretKey()),
                AwsSessionCredentialsIdentity.create(guest.accessKeyId(), guest.secretKey(), "other"),
                AwsSessionCredentialsIdentity.create(guest.accessKeyId(), guest.secretKey(), another.sessionToken()))) {
            SandboxFixture.Answer answer = sandbox.signedGraphQl(wrong, LIST);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().at("/errors/0/errorType").asText()).isEqualTo("UnrecognizedClientException");
        }
        SandboxFixture.Answer guessed = sandbox.signedGraphQl(
                AwsSessionCredentialsIdentity.create(guest.accessKeyId(), "guess", guest.sessionToken()), LIST);
        assertThat(guessed.body().at("/errors/0/errorType").asText()).isEqualTo("InvalidSignatureException");
    }

    @Test
    void tokensSayWhichIdentityItIs() throws Exception {
        AuthenticationResultType zoe = user("zoe");
        String id = idOf(zoe);
        String subject = SignedJWT.parse(zoe.idToken()).getJWTClaimsSet().getSubject();

        SignedJWT token = SignedJWT.parse(identities
                .getOpenIdToken(request -> request.identityId(id).logins(Map.of(provider(), zoe.idToken())))
                .token());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(id);
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(poolId());
        assertThat(token.getJWTClaimsSet().getStringListClaim("amr"))
                .containsExactly("authenticated", provider(), provider() + ":CognitoSignIn:" + subject);
        String guest = guestId();
        SignedJWT ofGuest = SignedJWT.parse(
                identities.getOpenIdToken(request -> request.identityId(guest)).token());
        assertThat(ofGuest.getJWTClaimsSet().getStringListClaim("amr")).containsExactly("unauthenticated");
        assertThat(sandbox.graphQl(token.serialize(), LIST).status()).isEqualTo(401);
        try (CognitoIdentityClient developer = sandbox.identities(DEVELOPER)) {
            assertThat(developer
                            .describeIdentity(request -> request.identityId(id))
                            .logins())
                    .containsExactly(provider());
        }
    }

    @Test
    void identitiesAndCredentialsOutliveARestart(@TempDir Path own) {
        String pool;
        String user;
        Credentials guest;
        AuthenticationResultType ada;
        try (SandboxFixture first = new SandboxFixture(own, notes());
                CognitoIdentityClient before = first.identities()) {
            pool = first.output("/auth/identity_pool_id");
            ada = first.signIn(DEVELOPER, "ada@example.com");
            String provider = "cognito-idp.us-east-1.amazonaws.com/" + first.output("/auth/user_pool_id");
            user = before.getId(request -> request.identityPoolId(pool).logins(Map.of(provider, ada.idToken())))
                    .identityId();
            String id = before.getId(request -> request.identityPoolId(pool)).identityId();
            guest = before.getCredentialsForIdentity(request -> request.identityId(id))
                    .credentials();
        }
        try (SandboxFixture second = new SandboxFixture(own, notes());
                CognitoIdentityClient after = second.identities()) {
            assertThat(second.output("/auth/identity_pool_id")).isEqualTo(pool);
            String provider = "cognito-idp.us-east-1.amazonaws.com/" + second.output("/auth/user_pool_id");
            assertThat(after.getId(request -> request.identityPoolId(pool).logins(Map.of(provider, ada.idToken())))
                            .identityId())
                    .isEqualTo(user);
            assertDone(second.signedGraphQl(guest, LIST));
            assertDenied(second.signedGraphQl(guest, CREATE), "createNote");
            assertThat(second.signedGraphQl(
                                    AwsCredentialsIdentity.create(guest.accessKeyId(), guest.secretKey()), CREATE)
                            .status())
                    .isEqualTo(403);
        }
    }
}
