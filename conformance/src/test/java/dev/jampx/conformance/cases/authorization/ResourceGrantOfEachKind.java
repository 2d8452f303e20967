package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResourceGrantOfEachKind.ts}. */
public final class ResourceGrantOfEachKind implements BackendDefinition {

    private static final FunctionDefinition READER = defineFunction("reader").entry("./reader.js");

    private static final FunctionDefinition WRITER = defineFunction("writer").entry("./writer.js");

    private static final FunctionDefinition LISTENER =
            defineFunction("listener").entry("./listener.js");

    private static final Schema SCHEMA = a.schema()
            .add("Event", a.model().field("kind", a.string()))
            .authorization(allow -> List.of(
                    allow.publicApiKey().to(Operation.READ),
                    allow.resource(READER).to(ResourceOperation.QUERY),
                    allow.resource(WRITER).to(ResourceOperation.MUTATE),
                    allow.resource(LISTENER).to(ResourceOperation.LISTEN)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                READER,
                WRITER,
                LISTENER);
    }
}
