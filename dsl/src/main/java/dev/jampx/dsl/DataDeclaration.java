package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An API and what was written for it. */
record DataDeclaration(DeclaredData declared) implements DataDefinition {

    static DataDeclaration of(Schema schema, SourceLocation site) {
        return new DataDeclaration(new DeclaredData(
                List.of(((SchemaDeclaration) schema).declared()),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                site));
    }

    @Override
    public DataDefinition authorizationModes(UnaryOperator<AuthorizationModes> choice) {
        AuthorizationModes chosen =
                Given.result("authorizationModes", choice, new AuthorizationModeChoice(Optional.empty()));
        return new DataDeclaration(new DeclaredData(
                declared.schemas(),
                declared.name(),
                Optional.of(new DeclaredAuthorizationModes(
                        ((AuthorizationModeChoice) chosen).standard().map(AuthorizationMode::term),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Site.ofCaller())),
                declared.functions(),
                declared.logging(),
                declared.site()));
    }
}
