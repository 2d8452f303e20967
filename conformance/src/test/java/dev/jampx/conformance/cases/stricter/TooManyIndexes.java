package dev.jampx.conformance.cases.stricter;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TooManyIndexes.ts}. */
public final class TooManyIndexes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("f1", a.string())
                            .field("f2", a.string())
                            .field("f3", a.string())
                            .field("f4", a.string())
                            .field("f5", a.string())
                            .field("f6", a.string())
                            .field("f7", a.string())
                            .field("f8", a.string())
                            .field("f9", a.string())
                            .field("f10", a.string())
                            .field("f11", a.string())
                            .field("f12", a.string())
                            .field("f13", a.string())
                            .field("f14", a.string())
                            .field("f15", a.string())
                            .field("f16", a.string())
                            .field("f17", a.string())
                            .field("f18", a.string())
                            .field("f19", a.string())
                            .field("f20", a.string())
                            .field("f21", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("f1"),
                                    index.on("f2"),
                                    index.on("f3"),
                                    index.on("f4"),
                                    index.on("f5"),
                                    index.on("f6"),
                                    index.on("f7"),
                                    index.on("f8"),
                                    index.on("f9"),
                                    index.on("f10"),
                                    index.on("f11"),
                                    index.on("f12"),
                                    index.on("f13"),
                                    index.on("f14"),
                                    index.on("f15"),
                                    index.on("f16"),
                                    index.on("f17"),
                                    index.on("f18"),
                                    index.on("f19"),
                                    index.on("f20"),
                                    index.on("f21"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}
// JPX2306
