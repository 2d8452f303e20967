package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Scalars.ts}. */
public final class Scalars implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Everything",
                    a.model()
                            .field("anId", a.id())
                            .field("aString", a.string())
                            .field("anInteger", a.integer())
                            .field("aFloat", a.floatType())
                            .field("aBoolean", a.booleanType())
                            .field("aDate", a.date())
                            .field("aTime", a.time())
                            .field("aDatetime", a.datetime())
                            .field("aTimestamp", a.timestamp())
                            .field("anEmail", a.email())
                            .field("aJson", a.json())
                            .field("aPhone", a.phone())
                            .field("aUrl", a.url())
                            .field("anIpAddress", a.ipAddress())
                            .field("reqId", a.id().required())
                            .field("reqInt", a.integer().required())
                            .field("reqBool", a.booleanType().required())
                            .field("reqJson", a.json().required()))
            .add(
                    "Lists",
                    a.model()
                            .field("ids", a.id().array())
                            .field("strings", a.string().required().array())
                            .field("integers", a.integer().array().required())
                            .field("floats", a.floatType().required().array().required())
                            .field("booleans", a.booleanType().array())
                            .field("dates", a.date().array())
                            .field("timestamps", a.timestamp().array())
                            .field("jsons", a.json().array())
                            .field("urls", a.url().required().array().required()))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
