package dev.jampx.model.resolution;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.List;

/** Resolves an API: its models, its authorization modes, what functions may do with it. */
final class DataResolution {

    private DataResolution() {}

    static Data of(DeclaredData declared, boolean hasAuth) {
        SchemaFacts schema = SchemaFacts.of(declared.schema());
        AuthorizationMode defaultMode =
                declared.defaultMode().orElse(hasAuth ? AuthorizationMode.USER_POOL : AuthorizationMode.IAM);
        return new Data(
                schema.models().stream()
                        .map(model -> ModelResolution.of(schema, model))
                        .toList(),
                defaultMode,
                additionalModes(defaultMode, hasAuth),
                declared.schema().grants().stream()
                        .map(grant -> new Data.Grant(
                                grant.function().name(),
                                grant.operations().stream().distinct().toList()))
                        .toList());
    }

    /** Functions and the developer sign with AWS credentials, so IAM is always on; a user pool is used if there is one. */
    private static List<AuthorizationMode> additionalModes(AuthorizationMode defaultMode, boolean hasAuth) {
        List<AuthorizationMode> modes = new ArrayList<>();
        if (hasAuth) {
            modes.add(AuthorizationMode.USER_POOL);
        }
        modes.add(AuthorizationMode.IAM);
        modes.remove(defaultMode);
        return modes;
    }
}
