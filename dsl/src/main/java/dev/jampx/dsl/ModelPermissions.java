package dev.jampx.dsl;

import dev.jampx.model.AuthRule;

/** Starts the rules of a model; it holds nothing. */
enum ModelPermissions implements ModelAllow {
    START;

    @Override
    public AuthorizationRule authenticated() {
        return new RuleDeclaration(new AuthRule.Authenticated(AuthRule.Scope.all(Site.ofCaller())));
    }
}
