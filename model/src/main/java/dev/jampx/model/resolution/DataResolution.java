package dev.jampx.model.resolution;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.List;

/** Resolves an API: its models, its authorization modes, what functions may do with it. */
final class DataResolution {

    private static final String DEFAULT_NAME = "amplifyData";

    private DataResolution() {}

    static Data of(DeclaredData declared, boolean hasAuth) {
        List<SchemaFacts> schemas =
                declared.schemas().stream().map(SchemaFacts::of).toList();
        return new Data(
                declared.name().orElse(DEFAULT_NAME),
                schemas.stream()
                        .flatMap(schema -> schema.models().stream().map(model -> ModelResolution.of(schema, model)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                authorizationModes(declared, hasAuth),
                declared.schemas().stream()
                        .flatMap(schema -> schema.grants().stream())
                        .map(grant -> new Data.Grant(
                                grant.function().name(),
                                grant.operations().stream().distinct().toList()))
                        .toList(),
                declared.logging());
    }

    /** Functions and the developer sign with AWS credentials, so IAM is always on; a user pool is used if there is one. */
    private static AuthorizationModes authorizationModes(DeclaredData declared, boolean hasAuth) {
        AuthorizationMode defaultMode = declared.authorizationModes()
                .flatMap(DeclaredAuthorizationModes::defaultMode)
                .map(mode -> mode == AuthorizationMode.IDENTITY_POOL ? AuthorizationMode.IAM : mode)
                .orElse(hasAuth ? AuthorizationMode.USER_POOL : AuthorizationMode.IAM);
        List<AuthorizationMode> modes = new ArrayList<>();
        if (hasAuth) {
            modes.add(AuthorizationMode.USER_POOL);
        }
        modes.add(AuthorizationMode.IAM);
        modes.remove(defaultMode);
        return AuthorizationModes.of(defaultMode, modes);
    }
}
