package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import java.util.Collection;
import java.util.List;

/** The roles that rules let in; a rule for several groups has a role for each. */
final class RuleRoles implements AuthRule.Visitor<List<Role>> {

    private final Collection<Field> rowFields;

    /** For rules about rows with {@code rowFields}. */
    RuleRoles(Collection<Field> rowFields) {
        this.rowFields = rowFields;
    }

    /** The roles of {@code rule}, in the order it names them. */
    List<Role> of(AuthRule rule) {
        return rule.accept(this);
    }

    /** The roles of all {@code rules}, each once, in the order first named. */
    List<Role> of(Collection<AuthRule> rules) {
        return rules.stream().flatMap(rule -> of(rule).stream()).distinct().toList();
    }

    @Override
    public List<Role> publicApiKey(AuthRule.PublicApiKey rule) {
        return List.of(new Role.Anybody(rule.provider()));
    }

    @Override
    public List<Role> guest(AuthRule.Guest rule) {
        return List.of(new Role.Anybody(rule.provider()));
    }

    @Override
    public List<Role> authenticated(AuthRule.Authenticated rule) {
        return List.of(new Role.SignedIn(rule.provider()));
    }

    @Override
    public List<Role> owner(AuthRule.Owner rule) {
        String claim = rule.identityClaim().orElse(Role.DEFAULT_IDENTITY_CLAIM);
        return List.of(new Role.Owner(rule.provider(), rule.field(), isList(rule.field()), claim));
    }

    @Override
    public List<Role> staticGroups(AuthRule.StaticGroups rule) {
        String claim = rule.groupClaim().orElse(Role.DEFAULT_GROUP_CLAIM);
        return rule.groups().stream()
                .distinct()
                .<Role>map(group -> new Role.GroupMember(rule.provider(), group, claim))
                .toList();
    }

    @Override
    public List<Role> dynamicGroups(AuthRule.DynamicGroups rule) {
        String claim = rule.groupClaim().orElse(Role.DEFAULT_GROUP_CLAIM);
        return List.of(new Role.RowGroupMember(rule.provider(), rule.field(), isList(rule.field()), claim));
    }

    @Override
    public List<Role> custom(AuthRule.Custom rule) {
        return List.of(new Role.Approved());
    }

    // The field decides, not the rule: the field that is made for a rule nobody wrote a field for is never a list.
    private boolean isList(String name) {
        return rowFields.stream().anyMatch(field -> field.name().equals(name) && field.list() != ListShape.SINGLE);
    }
}
