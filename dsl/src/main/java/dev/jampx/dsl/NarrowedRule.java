package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import java.util.List;
import java.util.Optional;

/** Makes of any rule the same one for some operations only. */
record NarrowedRule(List<dev.jampx.model.Operation> operations) implements AuthRule.Visitor<AuthRule> {

    static NarrowedRule to(Operation... operations) {
        return new NarrowedRule(
                Given.elements("to", operations).stream().map(Operation::term).toList());
    }

    @Override
    public AuthRule publicApiKey(AuthRule.PublicApiKey rule) {
        return new AuthRule.PublicApiKey(narrowed(rule));
    }

    @Override
    public AuthRule guest(AuthRule.Guest rule) {
        return new AuthRule.Guest(narrowed(rule));
    }

    @Override
    public AuthRule authenticated(AuthRule.Authenticated rule) {
        return new AuthRule.Authenticated(narrowed(rule));
    }

    @Override
    public AuthRule.Owner owner(AuthRule.Owner rule) {
        return new AuthRule.Owner(rule.field(), rule.many(), rule.identityClaim(), narrowed(rule));
    }

    @Override
    public AuthRule.StaticGroups staticGroups(AuthRule.StaticGroups rule) {
        return new AuthRule.StaticGroups(rule.groups(), rule.groupClaim(), narrowed(rule));
    }

    @Override
    public AuthRule.DynamicGroups dynamicGroups(AuthRule.DynamicGroups rule) {
        return new AuthRule.DynamicGroups(rule.field(), rule.many(), rule.groupClaim(), narrowed(rule));
    }

    @Override
    public AuthRule custom(AuthRule.Custom rule) {
        return new AuthRule.Custom(narrowed(rule));
    }

    private AuthRule.Scope narrowed(AuthRule rule) {
        return new AuthRule.Scope(rule.scope().chosenProvider(), Optional.of(operations), rule.site());
    }
}
