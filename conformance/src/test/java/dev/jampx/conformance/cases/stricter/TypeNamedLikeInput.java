package dev.jampx.conformance.cases.stricter;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TypeNamedLikeInput.ts}. */
public final class TypeNamedLikeInput implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Price", a.customType().field("amount", a.floatType()))
            .add("PriceInput", a.customType().field("text", a.string()))
            .add("Todo", a.model().field("price", a.ref("Price")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
// JPX2005
