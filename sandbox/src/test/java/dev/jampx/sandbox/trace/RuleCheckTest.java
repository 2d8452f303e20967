package dev.jampx.sandbox.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.trace.RuleTrace.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Roles held against callers. */
class RuleCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static TracedCaller user(String claims) throws JsonProcessingException {
        return new TracedCaller(AuthorizationMode.USER_POOL, Optional.empty(), json("{'claims': " + claims + "}"));
    }

    private static RuleCheck.Finding finding(TracedCaller caller, Role role) {
        return new RuleCheck(caller, KnownRow.NONE).of(role);
    }

    private static RuleCheck.Finding finding(TracedCaller caller, Role role, String row)
            throws JsonProcessingException {
        return new RuleCheck(caller, new KnownRow(json(row), "the row")).of(role);
    }

    private static Role owner(String claim, boolean many) {
        return new Role.Owner(AuthProvider.USER_POOLS, "owner", many, claim);
    }

    @Test
    void guestsAndSignedInIdentitiesAreToldApart() throws Exception {
        TracedCaller guest = new TracedCaller(
                AuthorizationMode.IAM,
                Optional.of("the identity pool's role for guests"),
                json("{'cognitoIdentityId': 'us-east-1:1', 'cognitoIdentityPoolId': 'us-east-1:p',"
                        + " 'cognitoIdentityAuthType': 'unauthenticated'}"));

        assertThat(guest.needsNoRule()).isFalse();
        assertThat(guest.shown().name()).contains("us-east-1:1");
        assertThat(finding(guest, new Role.Anybody(AuthProvider.IDENTITY_POOL)).verdict())
                .isEqualTo(Verdict.MATCHES);
        assertThat(finding(guest, new Role.SignedIn(AuthProvider.IDENTITY_POOL)).verdict())
                .isEqualTo(Verdict.DOES_NOT_MATCH);
    }

    @Test
    void aUserNameThatLooksLikeJoinedClaimsNamesNobody() throws Exception {
        TracedCaller caller = user("{'sub': 'e', 'username': 'a::anna'}");

        assertThat(finding(caller, owner("sub::username", false), "{'owner': 'a::anna'}")
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_MATCH);
        assertThat(finding(caller, owner("sub::username", false), "{'owner': 'e::a::anna'}")
                        .verdict())
                .isEqualTo(Verdict.MATCHES);
        assertThat(finding(caller, owner("username", false), "{'owner': 'a::anna'}")
                        .verdict())
                .isEqualTo(Verdict.MATCHES);
    }

    @Test
    void aListOfGroupsWrittenAsTextIsRead() throws Exception {
        TracedCaller caller = new TracedCaller(
                AuthorizationMode.OIDC, Optional.empty(), JSON.readTree("{\"claims\": {\"roles\": \"[\\\"a\\\"]\"}}"));
        Role inA = new Role.GroupMember(AuthProvider.OIDC, "a", "roles");
        Role inB = new Role.GroupMember(AuthProvider.OIDC, "b", "roles");

        assertThat(finding(caller, inA).verdict()).isEqualTo(Verdict.MATCHES);
        assertThat(finding(caller, inB))
                .isEqualTo(new RuleCheck.Finding(Verdict.DOES_NOT_MATCH, "claim roles is \"a\", wanted \"b\""));
    }

    @Test
    void aClaimThatOnlyLooksLikeAListIsAText() throws Exception {
        TracedCaller caller = user("{'cognito:groups': '[a'}");

        assertThat(finding(caller, new Role.GroupMember(AuthProvider.USER_POOLS, "[a", "cognito:groups"))
                        .verdict())
                .isEqualTo(Verdict.MATCHES);
    }

    @Test
    void anOwnerIsKnownByEachClaimAndAllOfThem() throws Exception {
        TracedCaller caller = user("{'sub': 's', 'cognito:username': 'u'}");

        for (String name : new String[] {"s", "u", "s::u"}) {
            assertThat(finding(caller, owner("sub::username", false), "{'owner': '" + name + "'}")
                            .verdict())
                    .as(name)
                    .isEqualTo(Verdict.MATCHES);
        }
        assertThat(finding(caller, owner("sub::username", false), "{'owner': 'u::s'}")
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_MATCH);
    }

    @Test
    void oneOfManyOwnersIsEnough() throws Exception {
        TracedCaller caller = user("{'email': 'a@b'}");

        assertThat(finding(caller, owner("email", true), "{'owner': ['c@d', 'a@b']}"))
                .isEqualTo(new RuleCheck.Finding(
                        Verdict.MATCHES, "owner of the row is \"c@d\", \"a@b\"; claim email is \"a@b\""));
        assertThat(finding(caller, owner("email", true), "{'owner': null}").because())
                .startsWith("owner of the row is empty;");
    }

    @Test
    void withoutTheClaimNoRowCanNameTheCaller() throws Exception {
        TracedCaller caller = user("{'sub': 's'}");

        assertThat(finding(caller, owner("email", false)))
                .isEqualTo(new RuleCheck.Finding(Verdict.DOES_NOT_MATCH, "the caller has no claim email"));
        assertThat(finding(caller, owner("sub", false)).verdict()).isEqualTo(Verdict.ROW_TELLS);
    }

    @Test
    void whomAnAuthorizerLetInHasItsRole() throws Exception {
        TracedCaller caller = new TracedCaller(AuthorizationMode.LAMBDA, Optional.empty(), json("{}"));

        assertThat(finding(caller, new Role.Approved()).verdict()).isEqualTo(Verdict.MATCHES);
        assertThat(finding(caller, new Role.SignedIn(AuthProvider.USER_POOLS)).because())
                .isEqualTo("it is about callers with a user pool token;"
                        + " this one came with a token for the Lambda authorizer");
    }
}
