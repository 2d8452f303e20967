package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An API and what was written for it. */
record DataDeclaration(DeclaredData declared) implements DataDefinition {

    static DataDeclaration of(Schema schema, SourceLocation site) {
        return new DataDeclaration(new DeclaredData(((SchemaDeclaration) schema).declared(), Optional.empty(), site));
    }

    @Override
    public DataDefinition authorizationModes(UnaryOperator<AuthorizationModes> choice) {
        AuthorizationModes chosen =
                Given.result("authorizationModes", choice, new AuthorizationModeChoice(Optional.empty()));
        return new DataDeclaration(new DeclaredData(
                declared.schema(),
                ((AuthorizationModeChoice) chosen).standard().map(AuthorizationMode::term),
                declared.site()));
    }
}
