package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Names that differ in the case of a first letter, or in where the type ends and the field begins. */
final class SharedResolvers implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Blog", a.model().field("postTags", a.hasMany("BlogTag", "blogId")))
                .add("BlogTag", a.model().field("blogId", a.id()).field("blog", a.belongsTo("Blog", "blogId")))
                .add("BlogPost", a.model().field("tags", a.hasMany("PostTag", "postId")))
                .add("PostTag", a.model().field("postId", a.id()).field("post", a.belongsTo("BlogPost", "postId")))
                .add(
                        "Note",
                        a.model()
                                .field("text", a.string())
                                .secondaryIndexes(
                                        index -> List.of(index.on("text").queryField("GetNote")))
                                .authorization(allow ->
                                        List.of(allow.ownerDefinedIn("author"), allow.ownerDefinedIn("Author"))))
                .add("search", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add("Search", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2015  amplify/mistakes/SharedResolvers.java:16
    .add("BlogPost", a.model().field("tags", a.hasMany("PostTag", "postId")))
  The resolvers of hasMany "tags" of model "BlogPost" and of hasMany "postTags" of model "Blog" at amplify/mistakes/SharedResolvers.java:14 would both be called "BlogPostTags".
  Rename one of the two; capital first letters do not tell them apart.

JPX2015  amplify/mistakes/SharedResolvers.java:23
    index -> List.of(index.on("text").queryField("GetNote")))
  The resolvers of query "GetNote" and of query "getNote" at amplify/mistakes/SharedResolvers.java:20 would both be called "QueryGetNote".
  Rename one of the two; capital first letters do not tell them apart.

JPX2015  amplify/mistakes/SharedResolvers.java:25
    List.of(allow.ownerDefinedIn("author"), allow.ownerDefinedIn("Author"))))
  The resolvers of field "Author" of model "Note" and of field "author" of model "Note" at amplify/mistakes/SharedResolvers.java:25 would both be called "NoteAuthor".
  Rename one of the two; capital first letters do not tell them apart.

JPX2015  amplify/mistakes/SharedResolvers.java:27
    .add("Search", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION))));
  The resolvers of query "Search" and of query "search" at amplify/mistakes/SharedResolvers.java:26 would both be called "QuerySearch".
  Rename one of the two; capital first letters do not tell them apart.
*/
