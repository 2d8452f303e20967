package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** A rule for the groups that a field names, as it was written. */
record DynamicGroupsDeclaration(AuthRule.DynamicGroups declared) implements GroupRule, PeopleDeclaration {

    @Override
    public GroupRule to(Operation... operations) {
        return new DynamicGroupsDeclaration(NarrowedRule.to(operations).dynamicGroups(declared));
    }

    @Override
    public GroupRule withClaimIn(String claim) {
        return new DynamicGroupsDeclaration(new AuthRule.DynamicGroups(
                declared.field(), declared.many(), Given.name("withClaimIn", claim), declared.scope()));
    }
}
