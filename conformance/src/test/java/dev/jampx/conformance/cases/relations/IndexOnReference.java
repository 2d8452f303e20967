package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IndexOnReference.ts}. */
public final class IndexOnReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Blog", a.model().field("posts", a.hasMany("Post", "blogId")))
            .add(
                    "Post",
                    a.model()
                            .field("blogId", a.id())
                            .field("published", a.datetime())
                            .field("blog", a.belongsTo("Blog", "blogId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("blogId").sortKeys("published"),
                                    index.on("published").sortKeys("blogId"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
