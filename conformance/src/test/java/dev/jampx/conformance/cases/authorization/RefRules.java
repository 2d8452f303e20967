package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RefRules.ts}. */
public final class RefRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Color", a.enumType("RED", "GREEN"))
            .add("Position", a.customType().field("lat", a.floatType()).field("lon", a.floatType()))
            .add(
                    "Flag",
                    a.model()
                            .field("name", a.string())
                            .field("color", a.ref("Color").authorization(allow -> List.of(allow.authenticated())))
                            .field(
                                    "place",
                                    a.ref("Position")
                                            .authorization(allow -> List.of(
                                                    allow.publicApiKey().to(Operation.READ), allow.authenticated())))
                            .field(
                                    "route",
                                    a.ref("Position").array().authorization(allow -> List.of(allow.group("Admins"))))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
