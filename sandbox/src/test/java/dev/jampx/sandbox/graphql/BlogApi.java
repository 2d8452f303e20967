package dev.jampx.sandbox.graphql;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.model.resolution.Resolution;
import java.util.List;

/** A small API with generated resolvers: posts, comments, both ways of their relationship, and an index. */
final class BlogApi {

    private BlogApi() {}

    static CompiledApi compiled() {
        var schema = a.schema()
                .add(
                        "Post",
                        a.model()
                                .field("id", a.id().required())
                                .field("title", a.string().required())
                                .field("rating", a.integer())
                                .field("tags", a.string().array())
                                .field("publishedAt", a.datetime())
                                .field("comments", a.hasMany("Comment", "postId")))
                .add(
                        "Comment",
                        a.model()
                                .field("text", a.string().required())
                                .field("postId", a.id())
                                .field("author", a.string())
                                .field("post", a.belongsTo("Post", "postId"))
                                .secondaryIndexes(
                                        index -> List.of(index.on("author").name("byAuthor"))))
                .authorization(allow -> List.of(allow.authenticated()));
        var data = defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL));
        return AppSyncCompiler.compile(Resolution.of(defineBackend(defineAuth().loginWith(login -> login.email()), data)
                        .declared())
                .data()
                .orElseThrow());
    }
}
