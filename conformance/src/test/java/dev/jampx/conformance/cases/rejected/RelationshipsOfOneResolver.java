package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationshipsOfOneResolver.ts}. */
public final class RelationshipsOfOneResolver implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Blog", a.model().field("postTags", a.hasMany("BlogTag", "blogId")))
            .add("BlogTag", a.model().field("blogId", a.id()).field("blog", a.belongsTo("Blog", "blogId")))
            .add("BlogPost", a.model().field("tags", a.hasMany("PostTag", "postId")))
            .add("PostTag", a.model().field("postId", a.id()).field("post", a.belongsTo("BlogPost", "postId")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2015
