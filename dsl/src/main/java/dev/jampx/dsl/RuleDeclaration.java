package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** A rule for people as it was written. */
record RuleDeclaration(AuthRule declared) implements AuthorizationRule {}
