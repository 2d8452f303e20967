package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.added;
import static dev.jampx.appsync.authorization.Definitions.model;
import static dev.jampx.appsync.authorization.Definitions.string;
import static dev.jampx.appsync.authorization.Definitions.strings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final Role API_KEY = new Role.Anybody(AuthProvider.API_KEY);
    private static final Role SIGNED_IN = new Role.SignedIn(AuthProvider.USER_POOLS);
    private static final Role OWNER = new Role.Owner(AuthProvider.USER_POOLS, "owner", false, "sub::username");

    private static AccessMatrix matrix(String rules, Member... members) {
        return AccessMatrix.of(model("Book", rules, members));
    }

    @Test
    void aModelsRuleHoldsForEveryMember() {
        AccessMatrix matrix = matrix("publicApiKey to create; authenticated", string("title", ""), string("shelf", ""));
        assertThat(matrix.roles()).containsExactly(API_KEY, SIGNED_IN);
        assertThat(matrix.allowedMembers(API_KEY, Operation.CREATE)).containsExactly("title", "shelf");
        assertThat(matrix.allowedMembers(API_KEY, Operation.UPDATE)).isEmpty();
        assertThat(Arrays.stream(Operation.values())
                        .filter(operation -> matrix.isAllowed(SIGNED_IN, "shelf", operation)))
                .containsExactlyInAnyOrder(
                        Operation.CREATE,
                        Operation.UPDATE,
                        Operation.DELETE,
                        Operation.GET,
                        Operation.LIST,
                        Operation.SYNC,
                        Operation.LISTEN,
                        Operation.SEARCH);
    }

    @Test
    void readingStandsForFiveOperations() {
        AccessMatrix matrix = matrix("owner to read", string("title", ""));
        assertThat(matrix.grant(OWNER, "title").orElseThrow().operations())
                .containsExactlyInAnyOrderElementsOf(Operation.READS);
    }

    @Test
    void aMembersRulesReplaceTheModels() {
        AccessMatrix matrix = matrix(
                "publicApiKey; authenticated", string("title", ""), string("price", "authenticated to read; owner"));
        assertThat(matrix.grant(API_KEY, "price")).isEmpty();
        assertThat(matrix.allowedMembers(SIGNED_IN, Operation.GET)).containsExactly("title", "price");
        assertThat(matrix.allowedMembers(SIGNED_IN, Operation.UPDATE)).containsExactly("title");
        assertThat(matrix.allowedMembers(OWNER, Operation.UPDATE)).containsExactly("price");
        assertThat(matrix.roles()).containsExactly(API_KEY, SIGNED_IN, OWNER);
    }

    @Test
    void ofTwoRulesOfAMemberForOneRoleTheLaterHolds() {
        AccessMatrix matrix = matrix("publicApiKey", string("title", "owner to read; owner to update"));
        assertThat(matrix.grant(OWNER, "title").orElseThrow().operations()).containsExactly(Operation.UPDATE);
    }

    @Test
    void aRoleThatHasLostEverythingIsStillThere() {
        AccessMatrix matrix = matrix("publicApiKey", string("title", "authenticated"));
        assertThat(matrix.roles()).containsExactly(API_KEY, SIGNED_IN);
        assertThat(matrix.rolesFor(Operation.GET)).containsExactly(SIGNED_IN);
    }

    @Test
    void someMayDoThingsWithAWholeRowAndOthersWithPartsOfIt() {
        AccessMatrix matrix =
                matrix("publicApiKey; authenticated", string("title", ""), string("price", "authenticated"));
        assertThat(matrix.rolesFor(Operation.DELETE)).containsExactly(API_KEY, SIGNED_IN);
        assertThat(matrix.rolesForWholeRow(Operation.DELETE)).containsExactly(SIGNED_IN);
        assertThat(matrix.isAllowedOnWholeRow(API_KEY, Operation.DELETE)).isFalse();
    }

    @Test
    void remembersTheRuleBehindAPermission() {
        AccessMatrix matrix = matrix("publicApiKey to read; owner", string("title", ""));
        assertThat(matrix.grant(API_KEY, "title").orElseThrow().rule())
                .isEqualTo(RuleNotation.rules("publicApiKey to read").get(0));
    }

    @Test
    void onlyMembersThatSomebodyWroteHavePermissions() {
        AccessMatrix matrix = matrix(
                "owner",
                string("title", ""),
                added("id", Field.Origin.DEFAULT_IDENTIFIER),
                added("createdAt", Field.Origin.TIMESTAMP),
                added("owner", Field.Origin.OWNER));
        assertThat(matrix.members()).containsExactly("title");
    }

    @Test
    void eachGroupIsARole() {
        assertThat(matrix("groups=Readers,Editors:oidc", string("title", "")).roles())
                .containsExactly(
                        new Role.GroupMember(AuthProvider.OIDC, "Readers", "cognito:groups"),
                        new Role.GroupMember(AuthProvider.OIDC, "Editors", "cognito:groups"));
    }

    @Test
    void theFieldTellsWhetherARowHasSeveralOwnersOrGroups() {
        AccessMatrix matrix = matrix(
                "ownersDefinedIn=authors; ownersDefinedIn=helpers; groupsDefinedIn=teams; groupDefinedIn=team",
                strings("authors"),
                added("helpers", Field.Origin.OWNER),
                strings("teams"));
        assertThat(matrix.roles())
                .containsExactly(
                        new Role.Owner(AuthProvider.USER_POOLS, "authors", true, "sub::username"),
                        new Role.Owner(AuthProvider.USER_POOLS, "helpers", false, "sub::username"),
                        new Role.RowGroupMember(AuthProvider.USER_POOLS, "teams", true, "cognito:groups"),
                        new Role.RowGroupMember(AuthProvider.USER_POOLS, "team", false, "cognito:groups"));
        assertThat(matrix.roles()).noneMatch(Role::isStatic);
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        AccessMatrix matrix = matrix("publicApiKey", string("title", ""));
        assertThat(matrix.grants().get(API_KEY)).isUnmodifiable();
        assertThat(List.of(matrix)).containsExactly(matrix("publicApiKey", string("title", "")));
    }

    @Test
    void knowsFromWhomAMemberMustBeHidden() {
        AccessMatrix matrix =
                matrix("publicApiKey; authenticated", string("title", ""), string("price", "authenticated; owner"));
        assertThat(matrix.readers("title")).isEqualTo(new MemberReaders(List.of(API_KEY, SIGNED_IN), List.of()));
        assertThat(matrix.readers("price")).isEqualTo(new MemberReaders(List.of(SIGNED_IN), List.of(API_KEY)));
    }

    @Test
    void aMemberThatOnlyOwnersReadIsHiddenFromTheOthers() {
        AccessMatrix matrix = matrix("authenticated", string("title", ""), string("price", "owner to read"));
        assertThat(matrix.readers("title")).isEqualTo(new MemberReaders(List.of(SIGNED_IN), List.of()));
        assertThat(matrix.readers("price")).isEqualTo(new MemberReaders(List.of(OWNER), List.of(SIGNED_IN)));
    }

    @Test
    void guestsOfTheIdentityPoolAreNotSignedIn() {
        AccessMatrix matrix =
                matrix("guest; authenticated:identityPool", string("title", "authenticated:identityPool"));
        Role signedIn = new Role.SignedIn(AuthProvider.IDENTITY_POOL);
        assertThat(matrix.readers("title")).isEqualTo(new MemberReaders(List.of(signedIn), List.of()));
        AccessMatrix partly = matrix(
                "guest; authenticated:identityPool", string("title", "authenticated:identityPool"), string("k", ""));
        assertThat(partly.readers("title").denied()).containsExactly(new Role.Anybody(AuthProvider.IDENTITY_POOL));
    }
}
