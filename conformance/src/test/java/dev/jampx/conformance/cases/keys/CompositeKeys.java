package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeKeys.ts}. */
public final class CompositeKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Doc",
                    a.model()
                            .field("UpperField", a.string())
                            .field("kind_of", a.string())
                            .field("URLPart", a.string())
                            .field("x9", a.integer())
                            .field("isOpen", a.string())
                            .field("stamp", a.datetime())
                            .field("mail", a.email())
                            .field("day", a.date())
                            .field("num", a.floatType())
                            .field("ident", a.id())
                            .field("ts", a.timestamp())
                            .secondaryIndexes(index -> List.of(
                                    index.on("isOpen")
                                            .sortKeys("UpperField", "kind_of")
                                            .name("byDash1"),
                                    index.on("isOpen")
                                            .sortKeys("kind_of", "UpperField")
                                            .name("by_under"),
                                    index.on("isOpen").sortKeys("URLPart", "x9").name("byDot"),
                                    index.on("isOpen").sortKeys("x9", "URLPart").name("ByUpper"),
                                    index.on("isOpen")
                                            .sortKeys("stamp", "ts", "mail", "num", "ident", "day")
                                            .queryField("many"))))
            .add(
                    "snake_model",
                    a.model()
                            .field("some_key", a.id().required())
                            .field("other_key", a.string().required())
                            .field("Third", a.string().required())
                            .field("children", a.hasMany("snakeChild", "some_key", "other_key", "third"))
                            .identifier("some_key", "other_key", "Third")
                            .secondaryIndexes(index -> List.of(index.on("Third").sortKeys("other_key", "some_key"))))
            .add(
                    "snakeChild",
                    a.model()
                            .field("some_key", a.id())
                            .field("other_key", a.string())
                            .field("third", a.string())
                            .field("parent", a.belongsTo("snake_model", "some_key", "other_key", "third")))
            .add(
                    "ABC",
                    a.model()
                            .field("x", a.string())
                            .field("y", a.string())
                            .secondaryIndexes(index -> List.of(index.on("x").sortKeys("y"), index.on("y"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
