package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import java.util.List;
import java.util.Optional;

/**
 * A set of callers as Amplify tells them apart; two rules about one role say the same, however they are written.
 *
 * @param kind what makes a caller belong to it
 * @param provider who vouches for them
 * @param entity the group, or the field that names the owner or the group; empty for other kinds
 * @param claim the claim of the token that is compared; empty for other kinds
 * @param words the rule that means this role alone
 */
public record Role(Kind kind, AuthProvider provider, String entity, String claim, String words) {

    /** The claim that holds an owner's identity unless another is chosen; it is made of two. */
    static final String OWNER_CLAIM = "sub::username";

    private static final String CLAIM_DELIMITER = "::";

    private static final String GROUP_CLAIM = "cognito:groups";

    /** What makes a caller belong to a role. */
    enum Kind {
        EVERYBODY,
        SIGNED_IN,
        OWNER,
        MEMBER,
        MEMBER_OF_FIELD,
        LET_IN
    }

    /** The roles that {@code rule} is about: one, or one for each group. */
    static List<Role> of(AuthRule rule) {
        return rule.accept(ROLES);
    }

    /** Whether both are the same callers; the words do not matter. */
    boolean isSame(Role other) {
        return kind == other.kind
                && provider == other.provider
                && entity.equals(other.entity)
                && claim.equals(other.claim);
    }

    /** The claim that is compared with the owner's field: an empty one counts as none. */
    static String ownerClaim(AuthRule.Owner rule) {
        return claim(rule.identityClaim(), OWNER_CLAIM);
    }

    /** Whether an owner's identity is made of several claims; the API then shows one of them. */
    public static boolean isOfSeveralClaims(AuthRule.Owner rule) {
        return ownerClaim(rule).contains(CLAIM_DELIMITER);
    }

    private static String claim(Optional<String> chosen, String standard) {
        return chosen.filter(claim -> !claim.isEmpty()).orElse(standard);
    }

    private static Role plain(Kind kind, AuthRule rule) {
        return new Role(kind, rule.provider(), "", "", RuleWords.of(rule));
    }

    private static final AuthRule.Visitor<List<Role>> ROLES = new AuthRule.Visitor<>() {

        @Override
        public List<Role> publicApiKey(AuthRule.PublicApiKey rule) {
            return List.of(plain(Kind.EVERYBODY, rule));
        }

        @Override
        public List<Role> guest(AuthRule.Guest rule) {
            return List.of(plain(Kind.EVERYBODY, rule));
        }

        @Override
        public List<Role> authenticated(AuthRule.Authenticated rule) {
            return List.of(plain(Kind.SIGNED_IN, rule));
        }

        @Override
        public List<Role> owner(AuthRule.Owner rule) {
            return List.of(new Role(Kind.OWNER, rule.provider(), rule.field(), ownerClaim(rule), RuleWords.of(rule)));
        }

        @Override
        public List<Role> staticGroups(AuthRule.StaticGroups rule) {
            String claim = claim(rule.groupClaim(), GROUP_CLAIM);
            return rule.groups().stream()
                    .map(group -> new Role(
                            Kind.MEMBER,
                            rule.provider(),
                            group,
                            claim,
                            RuleWords.of(new AuthRule.StaticGroups(List.of(group), rule.groupClaim(), rule.scope()))))
                    .toList();
        }

        @Override
        public List<Role> dynamicGroups(AuthRule.DynamicGroups rule) {
            String claim = claim(rule.groupClaim(), GROUP_CLAIM);
            return List.of(new Role(Kind.MEMBER_OF_FIELD, rule.provider(), rule.field(), claim, RuleWords.of(rule)));
        }

        @Override
        public List<Role> custom(AuthRule.Custom rule) {
            return List.of(plain(Kind.LET_IN, rule));
        }
    };
}
