package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import java.util.List;
import java.util.function.Function;

/** A rule for people as it was written; those for owners and groups have declarations of their own. */
record RuleDeclaration(AuthRule declared) implements ModelRule, PeopleDeclaration {

    /** What the user's lambda makes with the words of a model or a field. */
    static List<AuthRule> written(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return Given.results("authorization", rules, Permissions.START).stream()
                .map(rule -> ((PeopleDeclaration) rule).declared())
                .toList();
    }

    @Override
    public ModelRule to(Operation... operations) {
        return new RuleDeclaration(declared.accept(NarrowedRule.to(operations)));
    }
}
