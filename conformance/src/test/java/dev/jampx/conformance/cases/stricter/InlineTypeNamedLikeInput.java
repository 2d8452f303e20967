package dev.jampx.conformance.cases.stricter;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineTypeNamedLikeInput.ts}. */
public final class InlineTypeNamedLikeInput implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field(
                                    "price",
                                    a.customType().field("input", a.customType().field("text", a.string()))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
// JPX2214
