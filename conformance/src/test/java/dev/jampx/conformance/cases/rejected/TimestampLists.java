package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TimestampLists.ts}. */
public final class TimestampLists implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add(
                                        "Note",
                                        a.model()
                                                .field("text", a.string())
                                                .field("createdAt", a.datetime().array()))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2014, Amplify crashes
