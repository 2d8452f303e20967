package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LowerCaseModels.ts}. */
public final class LowerCaseModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "author",
                    a.model()
                            .field("books", a.hasMany("book", "author_id"))
                            .field("desk", a.hasOne("desk", "author_id")))
            .add("book", a.model().field("author_id", a.id()).field("author", a.belongsTo("author", "author_id")))
            .add(
                    "desk",
                    a.model().field("author_id", a.id().required()).field("author", a.belongsTo("author", "author_id")))
            .add(
                    "book_club",
                    a.model()
                            .field("group", a.id().required())
                            .field("number", a.integer().required())
                            .field("meetings", a.hasMany("clubMeeting", "club_group", "club_number"))
                            .identifier("group", "number"))
            .add(
                    "clubMeeting",
                    a.model()
                            .field("club_group", a.id())
                            .field("club_number", a.integer())
                            .field("club", a.belongsTo("book_club", "club_group", "club_number")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
