package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** A rule for named groups as it was written. */
record StaticGroupsDeclaration(AuthRule.StaticGroups declared) implements GroupRule, PeopleDeclaration {

    @Override
    public GroupRule to(Operation... operations) {
        return new StaticGroupsDeclaration(NarrowedRule.to(operations).staticGroups(declared));
    }

    @Override
    public GroupRule withClaimIn(String claim) {
        return new StaticGroupsDeclaration(
                new AuthRule.StaticGroups(declared.groups(), Given.name("withClaimIn", claim), declared.scope()));
    }
}
