package dev.jampx.model.checks;

import static dev.jampx.model.checks.Written.allow;
import static dev.jampx.model.checks.Written.code;
import static dev.jampx.model.checks.Written.codes;
import static dev.jampx.model.checks.Written.field;
import static dev.jampx.model.checks.Written.function;
import static dev.jampx.model.checks.Written.list;
import static dev.jampx.model.checks.Written.model;
import static dev.jampx.model.checks.Written.query;
import static dev.jampx.model.checks.Written.required;
import static dev.jampx.model.checks.Written.schema;
import static dev.jampx.model.checks.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rules are taken and which are not. Each case was given to Amplify first; the answers are the same. */
class AuthorizationChecksTest {

    private static final AuthRule OWNER = allow().owner("owner", false);
    private static final AuthRule SIGNED_IN = allow().authenticated();
    private static final AuthRule ADMINS = allow().groups("Admins");

    @Test
    void oneRoleHasOneRule() {
        assertThat(codes(schema(model("T", List.of(OWNER, OWNER), text("s"))))).containsExactly("JPX2012");
        assertThat(codes(schema(
                        model("T", List.of(SIGNED_IN, allow().to(Operation.READ).authenticated()), text("s")))))
                .containsExactly("JPX2012");
        assertThat(codes(schema(model(
                        "T",
                        List.of(SIGNED_IN, allow().by(AuthProvider.USER_POOLS).authenticated()),
                        text("s")))))
                .containsExactly("JPX2012");
        assertThat(codes(schema(model("T", List.of(ADMINS, allow().groups("Editors", "Admins")), text("s")))))
                .containsExactly("JPX2012");
        assertThat(codes(schema(model("T", List.of(allow().groups("A", "A")), text("s")))))
                .containsExactly("JPX2406");
    }

    @Test
    void rolesDifferByClaimAndProviderAndField() {
        assertThat(codes(schema(model(
                        "T",
                        List.of(
                                OWNER,
                                allow().owner("owner", false, "sub"),
                                allow().owner("other", false),
                                SIGNED_IN,
                                allow().by(AuthProvider.IDENTITY_POOL).authenticated(),
                                allow().guest(),
                                ADMINS,
                                allow().groups("Editors"),
                                allow().dynamicGroups("team", false)),
                        text("s")))))
                .isEmpty();
    }

    @Test
    void rulesOfAFieldMayRepeat() {
        assertThat(codes(schema(model("T", List.of(OWNER), field("s", ScalarType.STRING, OWNER, OWNER)))))
                .isEmpty();
    }

    @Test
    void rulesThatHoldForNothingAreNotLookedAt() {
        List<AuthRule> bad = List.of(
                OWNER, OWNER, allow().to(Operation.READ, Operation.GET).authenticated(), allow().publicApiKey());
        assertThat(codes(schema(bad, model("T", List.of(OWNER), text("s"))))).isEmpty();
        assertThat(codes(schema(bad, model("T", List.of(), text("s")))))
                .containsExactly("JPX2012", "JPX2401", "JPX2407");
    }

    @ParameterizedTest
    @EnumSource
    void ownersAreText(ScalarType type) {
        boolean fits =
                switch (type) {
                    case INTEGER, FLOAT, BOOLEAN, TIMESTAMP, JSON -> false;
                    default -> true;
                };
        assertThat(codes(schema(model("T", List.of(OWNER), field("owner", type)))))
                .isEqualTo(fits ? List.of() : List.of("JPX2404"));
    }

    @Test
    void listsAreForManyAndValuesForOne() {
        AuthRule owners = allow().owner("owner", true);
        AuthRule groups = allow().dynamicGroups("owner", true);
        assertThat(codes(schema(model("T", List.of(owners, groups), list("owner")))))
                .isEmpty();
        assertThat(codes(schema(model("T", List.of(owners), text("owner"))))).containsExactly("JPX2404");
        assertThat(codes(schema(model("T", List.of(OWNER), list("owner"))))).containsExactly("JPX2404");
        assertThat(codes(schema(model("T", List.of(SIGNED_IN), list("owner"), field("s", ScalarType.STRING, OWNER)))))
                .containsExactly("JPX2404");
    }

    @Test
    void rulesAgreeAboutAFieldThatNobodyWrote() {
        assertThat(codes(schema(
                        model("T", List.of(OWNER), field("s", ScalarType.STRING, allow().owner("owner", true))))))
                .containsExactly("JPX2405");
        assertThat(codes(schema(
                        model("T", List.of(allow().owner("x", false), allow().dynamicGroups("x", false)), text("s")))))
                .isEmpty();
    }

    @Test
    void readStandsAlone() {
        assertThat(codes(schema(model(
                        "T", List.of(allow().to(Operation.READ, Operation.LIST).authenticated()), text("s")))))
                .containsExactly("JPX2407");
        assertThat(codes(schema(model(
                        "T", List.of(allow().to(Operation.READ, Operation.READ).authenticated()), text("s")))))
                .containsExactly("JPX2408");
        assertThat(codes(schema(model(
                        "T",
                        List.of(
                                allow().to(Operation.CREATE, Operation.CREATE, Operation.GET, Operation.GET)
                                        .authenticated(),
                                allow().to().guest()),
                        text("s")))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fieldsAreReadOrNot(Operation operation) {
        boolean fits =
                switch (operation) {
                    case CREATE, UPDATE, DELETE, READ -> true;
                    case GET, LIST, SYNC, LISTEN, SEARCH -> false;
                };
        AuthRule rule = allow().to(operation).authenticated();
        assertThat(codes(schema(model("T", List.of(SIGNED_IN), field("s", ScalarType.STRING, rule)))))
                .isEqualTo(fits ? List.of() : List.of("JPX2409"));
    }

    @Test
    void whoReadsOneFieldReadsTheRequiredOnes() {
        assertThat(codes(access(List.of(OWNER), List.of(OWNER), List.of()))).isEmpty();
        assertThat(codes(access(List.of(OWNER), List.of(ADMINS), List.of()))).containsExactly("JPX2410");
        assertThat(codes(access(
                        List.of(OWNER), List.of(allow().to(Operation.READ).groups("Admins")), List.of())))
                .containsExactly("JPX2410");
        assertThat(codes(access(
                        List.of(OWNER), List.of(allow().to(Operation.CREATE).groups("Admins")), List.of())))
                .isEmpty();
        assertThat(codes(access(List.of(OWNER), List.of(ADMINS), List.of(OWNER, ADMINS))))
                .isEmpty();
        assertThat(codes(access(
                        List.of(OWNER),
                        List.of(OWNER),
                        List.of(allow().to(Operation.CREATE).owner("owner", false)))))
                .containsExactly("JPX2410");
        assertThat(codes(
                        access(List.of(allow().to(Operation.CREATE).owner("owner", false)), List.of(OWNER), List.of())))
                .containsExactly("JPX2410");
        assertThat(codes(access(
                        List.of(OWNER, allow().to(Operation.LIST).groups("Admins")), List.of(OWNER), List.of(OWNER))))
                .isEmpty();
    }

    @Test
    void whoeverIsSignedInStandsForAllWithTheSameToken() {
        assertThat(codes(access(List.of(SIGNED_IN), List.of(OWNER), List.of()))).isEmpty();
        assertThat(codes(access(List.of(SIGNED_IN, OWNER), List.of(OWNER), List.of(OWNER))))
                .isEmpty();
        assertThat(codes(access(List.of(OWNER), List.of(SIGNED_IN), List.of()))).containsExactly("JPX2410");
    }

    /** A model with an optional and a required field. */
    private static DeclaredSchema access(List<AuthRule> ofModel, List<AuthRule> ofOptional, List<AuthRule> ofRequired) {
        return schema(model(
                "T",
                ofModel,
                field("s", ScalarType.STRING, ofOptional.toArray(AuthRule[]::new)),
                required("r", ofRequired.toArray(AuthRule[]::new))));
    }

    @Test
    void sortKeysHoldNoIdentityOfTwoParts() {
        assertThat(codes(schema(Written.identifiedModel("T", List.of(OWNER), List.of("pk", "owner")))))
                .containsExactly("JPX2411");
        assertThat(codes(schema(Written.identifiedModel("T", List.of(OWNER), List.of("owner", "pk")))))
                .isEmpty();
        assertThat(codes(schema(Written.identifiedModel(
                        "T", List.of(allow().owner("owner", false, "sub")), List.of("pk", "owner")))))
                .isEmpty();
        assertThat(codes(schema(Written.identifiedModel(
                        "T", List.of(allow().owner("owner", false, "sub::email")), List.of("pk", "owner")))))
                .containsExactly("JPX2411");
    }

    @Test
    void ownersWhoListenAreNotCalledFilter() {
        AuthRule filter = allow().owner("filter", false);
        AuthRule writer = allow().to(Operation.CREATE).owner("filter", false);
        assertThat(codes(schema(model("T", List.of(filter), text("s"))))).containsExactly("JPX2403");
        assertThat(codes(schema(model("T", List.of(writer), text("s"))))).isEmpty();
        assertThat(codes(schema(model("T", List.of(OWNER), field("s", ScalarType.STRING, filter)))))
                .containsExactly("JPX2403");
        assertThat(codes(schema(model("T", List.of(filter), field("s", ScalarType.STRING, SIGNED_IN)))))
                .isEmpty();
        assertThat(codes(schema(model("T", List.of(allow().dynamicGroups("filter", false)), text("s")))))
                .isEmpty();
    }

    @Test
    void resolverCodeKnowsNoOwnersNoOidcGroupsAndNoIdentityPool() {
        assertThat(codes(schema(query("q", code(), SIGNED_IN, SIGNED_IN, allow().publicApiKey()))))
                .isEmpty();
        assertThat(codes(schema(query("q", code(), allow().guest())))).containsExactly("JPX2413");
        assertThat(codes(schema(query(
                        "q", code(), allow().by(AuthProvider.IDENTITY_POOL).authenticated()))))
                .containsExactly("JPX2413");
        assertThat(codes(schema(query("q", code(), allow().by(AuthProvider.OIDC).groups("Admins")))))
                .containsExactly("JPX2413");
        assertThat(codes(schema(List.of(OWNER), query("q", code())))).containsExactly("JPX2413");
        assertThat(codes(schema(List.of(allow().to(Operation.READ).authenticated()), query("q", code()))))
                .isEmpty();
    }

    @Test
    void functionsTakeTheSchemasRulesUnlessTheyAreNarrowed() {
        assertThat(codes(schema(List.of(OWNER), query("q", function())))).isEmpty();
        assertThat(codes(schema(List.of(allow().to().authenticated()), query("q", function()))))
                .isEmpty();
        assertThat(codes(schema(List.of(allow().to(Operation.READ).authenticated()), query("q", function()))))
                .containsExactly("JPX2412");
    }

    @Test
    void customTypesAreGuardedByAppSyncAlone() {
        Written.Entry greeting =
                new Written.Entry("Greeting", new DeclaredCustomType(List.of(text("text")), Written.here()));
        AuthRule oidcGroup = allow().by(AuthProvider.OIDC).groups("Admins");
        assertThat(codes(
                        Written.withOidc(),
                        schema(greeting, query("q", function(), Optional.of("Greeting"), oidcGroup))))
                .containsExactly("JPX2414");
        assertThat(codes(Written.withOidc(), schema(greeting, query("q", function(), oidcGroup))))
                .isEmpty();
        assertThat(codes(schema(List.of(OWNER), greeting, query("q", function(), Optional.of("Greeting")))))
                .containsExactly("JPX2414");
    }
}
