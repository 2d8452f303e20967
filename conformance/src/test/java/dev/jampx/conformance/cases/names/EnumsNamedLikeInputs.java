package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumsNamedLikeInputs.ts}. */
public final class EnumsNamedLikeInputs implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Bus",
                    a.model()
                            .field(
                                    "phone",
                                    a.customType()
                                            .field("input", a.enumType("TONE", "PULSE"))
                                            .field("note", a.customType().field("text", a.string()))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
