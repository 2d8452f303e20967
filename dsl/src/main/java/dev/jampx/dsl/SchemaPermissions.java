package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;

/** Starts the rules of a schema; it holds nothing. */
enum SchemaPermissions implements SchemaAllow {
    START;

    @Override
    public AuthorizationRule authenticated() {
        return new RuleDeclaration(new AuthRule.Authenticated(AuthRule.Scope.all(Site.ofCaller())));
    }

    @Override
    public SchemaGrant resource(FunctionDefinition function) {
        return new SchemaGrantDeclaration(new DeclaredSchema.Grant(
                FunctionDeclaration.written(Given.value("allow.resource", function)),
                List.of(dev.jampx.model.ResourceOperation.values()),
                Site.ofCaller()));
    }
}
