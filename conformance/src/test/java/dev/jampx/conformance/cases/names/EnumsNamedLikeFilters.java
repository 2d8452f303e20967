package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumsNamedLikeFilters.ts}. */
public final class EnumsNamedLikeFilters implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Box",
                    a.model()
                            .field("filter", a.enumType("A"))
                            .field("condition", a.enumType("B"))
                            .field("text", a.string()))
            .add("crate", a.model().field("filter", a.enumType("A")).field("creator", a.string()))
            .authorization(allow -> List.of(allow.ownerDefinedIn("creator"), allow.owner()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
