package dev.jampx.conformance.cases.stricter;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListAsIdentifier.ts}. */
public final class ListAsIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("codes", a.string().required().array().required())
                            .identifier("codes"))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
// JPX2203
