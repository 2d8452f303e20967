package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Booking.ts}. */
public final class Booking implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("RoomKind", a.enumType("SINGLE", "DOUBLE", "SUITE"))
            .add(
                    "Hotel",
                    a.model()
                            .field("name", a.string().required())
                            .field("stars", a.integer().validate(v -> v.gte(1).lte(5)))
                            .field(
                                    "position",
                                    a.customType()
                                            .field("lat", a.floatType().required())
                                            .field("long", a.floatType().required()))
                            .field("site", a.url())
                            .field("rooms", a.hasMany("Room", "hotelId")))
            .add(
                    "Room",
                    a.model()
                            .field("hotelId", a.id().required())
                            .field("number", a.integer().required())
                            .field("kind", a.ref("RoomKind"))
                            .field("price", a.floatType().required())
                            .field("hotel", a.belongsTo("Hotel", "hotelId"))
                            .field("bookings", a.hasMany("Booking", "hotelId", "roomNumber"))
                            .identifier("hotelId", "number")
                            .secondaryIndexes(index -> List.of(index.on("kind").sortKeys("price"))))
            .add(
                    "Booking",
                    a.model()
                            .field("hotelId", a.id().required())
                            .field("roomNumber", a.integer().required())
                            .field("from", a.date().required())
                            .field("to", a.date().required())
                            .field("guestId", a.id().required())
                            .field("paid", a.booleanType().defaultValue(false))
                            .field("room", a.belongsTo("Room", "hotelId", "roomNumber"))
                            .field("guest", a.belongsTo("Guest", "guestId"))
                            .field("invoice", a.hasOne("Invoice", "bookingId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("hotelId")
                                            .sortKeys("roomNumber", "from")
                                            .name("byRoomAndDay")
                                            .queryField("bookingsOfRoom"),
                                    index.on("guestId").sortKeys("from"))))
            .add(
                    "Guest",
                    a.model()
                            .field("name", a.string().required())
                            .field("email", a.email().required())
                            .field("phone", a.phone())
                            .field("bookings", a.hasMany("Booking", "guestId")))
            .add(
                    "Invoice",
                    a.model()
                            .field("bookingId", a.id().required())
                            .field("number", a.string().required())
                            .field("net", a.floatType())
                            .field("tax", a.floatType().defaultValue(0.19))
                            .field("issuedAt", a.datetime())
                            .field("booking", a.belongsTo("Booking", "bookingId"))
                            .disableOperations(ModelOperation.UPDATE, ModelOperation.DELETE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
