package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldOfJavaScript.ts}. */
public final class FieldOfJavaScript implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()).field("constructor", a.string()))
            .add("Place", a.customType().field("toString", a.string()))
            .add(
                    "Note",
                    a.model()
                            .field("place", a.ref("Place"))
                            .authorization(allow -> List.of(allow.ownerDefinedIn("valueOf"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
// JPX2009 JPX2009 JPX2403, Amplify crashes
