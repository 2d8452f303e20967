package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** What every rule for people can tell about itself. */
sealed interface PeopleDeclaration
        permits RuleDeclaration, OwnerDeclaration, StaticGroupsDeclaration, DynamicGroupsDeclaration {

    AuthRule declared();
}
