package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeReferenceOfFour.ts}. */
public final class CompositeReferenceOfFour implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Slot",
                    a.model()
                            .field("site", a.id().required())
                            .field("floor", a.integer().required())
                            .field("row", a.string().required())
                            .field("day", a.date().required())
                            .field("bookings", a.hasMany("Booking", "site", "floor", "row", "day"))
                            .field("lock", a.hasOne("Lock", "slotSite", "slotFloor", "slotRow", "slotDay"))
                            .identifier("site", "floor", "row", "day"))
            .add(
                    "Booking",
                    a.model()
                            .field("site", a.id().required())
                            .field("floor", a.integer().required())
                            .field("row", a.string().required())
                            .field("day", a.date().required())
                            .field("slot", a.belongsTo("Slot", "site", "floor", "row", "day")))
            .add(
                    "Lock",
                    a.model()
                            .field("slotSite", a.id())
                            .field("slotFloor", a.integer())
                            .field("slotRow", a.string())
                            .field("slotDay", a.date())
                            .field("slot", a.belongsTo("Slot", "slotSite", "slotFloor", "slotRow", "slotDay")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
