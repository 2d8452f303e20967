package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Blog.ts}. */
public final class Blog implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("PostState", a.enumType("DRAFT", "PUBLISHED", "ARCHIVED"))
            .add(
                    "Seo",
                    a.customType()
                            .field("title", a.string())
                            .field("description", a.string())
                            .field("keywords", a.string().array()))
            .add(
                    "Blog",
                    a.model()
                            .field("name", a.string().required().validate(v -> v.minLength(3)
                                    .maxLength(60)))
                            .field("slug", a.string().required())
                            .field("seo", a.ref("Seo"))
                            .field("posts", a.hasMany("Post", "blogId"))
                            .secondaryIndexes(index -> List.of(index.on("slug")))
                            .authorization(allow -> List.of(allow.guest().to(Operation.READ), allow.owner())))
            .add(
                    "Post",
                    a.model()
                            .field("blogId", a.id().required())
                            .field("blog", a.belongsTo("Blog", "blogId"))
                            .field("title", a.string().required())
                            .field("body", a.string())
                            .field("state", a.ref("PostState").required())
                            .field("publishedAt", a.datetime())
                            .field("seo", a.ref("Seo"))
                            .field("likes", a.integer().defaultValue(0))
                            .field("comments", a.hasMany("Comment", "postId"))
                            .field("tags", a.hasMany("PostTag", "postId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("blogId").sortKeys("publishedAt").queryField("postsOfBlog"),
                                    index.on("state").sortKeys("publishedAt")))
                            .authorization(allow ->
                                    List.of(allow.guest().to(Operation.READ), allow.owner(), allow.group("Editors"))))
            .add(
                    "Comment",
                    a.model()
                            .field("postId", a.id().required())
                            .field("post", a.belongsTo("Post", "postId"))
                            .field("text", a.string().required())
                            .field("parentId", a.id())
                            .field("parent", a.belongsTo("Comment", "parentId"))
                            .field("replies", a.hasMany("Comment", "parentId"))
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.READ), allow.owner())))
            .add(
                    "Tag",
                    a.model()
                            .field("name", a.string().required())
                            .field("posts", a.hasMany("PostTag", "tagName"))
                            .identifier("name")
                            .disableOperations(ModelOperation.UPDATE, ModelOperation.SUBSCRIPTIONS))
            .add(
                    "PostTag",
                    a.model()
                            .field("postId", a.id().required())
                            .field("tagName", a.string().required())
                            .field("post", a.belongsTo("Post", "postId"))
                            .field("tag", a.belongsTo("Tag", "tagName"))
                            .identifier("postId", "tagName"))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
