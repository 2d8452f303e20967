package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** A rule for owners as it was written. */
record OwnerDeclaration(AuthRule.Owner declared) implements OwnerRule, PeopleDeclaration {

    @Override
    public OwnerRule to(Operation... operations) {
        return new OwnerDeclaration(NarrowedRule.to(operations).owner(declared));
    }

    @Override
    public OwnerRule identityClaim(String claim) {
        return new OwnerDeclaration(new AuthRule.Owner(
                declared.field(), declared.many(), Given.name("identityClaim", claim), declared.scope()));
    }
}
