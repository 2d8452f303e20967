package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryDefault.ts}. */
public final class EveryDefault implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Setting",
                    a.model()
                            .field("key", a.id().defaultValue("main"))
                            .field("label", a.string().defaultValue("untitled"))
                            .field("count", a.integer().defaultValue(7))
                            .field("ratio", a.floatType().defaultValue(0.5))
                            .field("on", a.booleanType().defaultValue(true))
                            .field("day", a.date().defaultValue("2024-02-29"))
                            .field("at", a.time().defaultValue("09:30:00.000Z"))
                            .field("moment", a.datetime().defaultValue("2024-02-29T09:30:00.000Z"))
                            .field("seconds", a.timestamp().defaultValue(1709199000L))
                            .field("mail", a.email().defaultValue("nobody@example.com"))
                            .field("document", a.json().defaultValue("[1, 2]"))
                            .field("number", a.phone().defaultValue("+14155550100"))
                            .field("link", a.url().defaultValue("https://example.com/"))
                            .field("address", a.ipAddress().defaultValue("127.0.0.1")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
