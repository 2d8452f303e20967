package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ImplicitOwnerFields.ts}. */
public final class ImplicitOwnerFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Essay",
                    a.model().field("text", a.string()).authorization(allow -> List.of(allow.ownerDefinedIn("author"))))
            .add(
                    "Chapter",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("author"),
                                    allow.ownerDefinedIn("editor").to(Operation.READ, Operation.UPDATE))))
            .add(
                    "Book",
                    a.model()
                            .field("title", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.ownerDefinedIn("reader").to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
