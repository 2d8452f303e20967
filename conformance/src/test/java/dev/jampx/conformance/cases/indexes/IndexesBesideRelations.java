package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IndexesBesideRelations.ts}. */
public final class IndexesBesideRelations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Author",
                    a.model()
                            .field("name", a.string())
                            .field("books", a.hasMany("Book", "authorId"))
                            .secondaryIndexes(index -> List.of(index.on("name").queryField("authors"))))
            .add(
                    "Book",
                    a.model()
                            .field("authorId", a.id())
                            .field("isbn", a.string())
                            .field("year", a.integer())
                            .field("author", a.belongsTo("Author", "authorId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("authorId"),
                                    index.on("isbn").queryField("bookByIsbn"),
                                    index.on("authorId")
                                            .sortKeys("year", "isbn")
                                            .projection(Projection.KEYS_ONLY))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
