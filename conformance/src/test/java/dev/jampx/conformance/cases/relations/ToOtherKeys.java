package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ToOtherKeys.ts}. */
public final class ToOtherKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Mailbox",
                    a.model()
                            .field("address", a.email().required())
                            .field("mails", a.hasMany("Mail", "mailbox"))
                            .identifier("address"))
            .add("Mail", a.model().field("mailbox", a.email()).field("inside", a.belongsTo("Mailbox", "mailbox")))
            .add(
                    "Year",
                    a.model()
                            .field("number", a.integer().required())
                            .field("events", a.hasMany("Event", "year"))
                            .identifier("number"))
            .add("Event", a.model().field("year", a.integer().required()).field("of", a.belongsTo("Year", "year")))
            .add(
                    "Site",
                    a.model()
                            .field("link", a.url().required())
                            .field("pages", a.hasMany("Page", "site"))
                            .identifier("link"))
            .add("Page", a.model().field("site", a.url()).field("of", a.belongsTo("Site", "site")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
