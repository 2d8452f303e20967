package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ScalarResults.ts}. */
public final class ScalarResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("anId", a.query().returns(a.id()).handler(a.handler().function(ECHO)))
            .add("aText", a.query().returns(a.string()).handler(a.handler().function(ECHO)))
            .add("aCount", a.query().returns(a.integer()).handler(a.handler().function(ECHO)))
            .add("aWeight", a.query().returns(a.floatType()).handler(a.handler().function(ECHO)))
            .add("aFlag", a.query().returns(a.booleanType()).handler(a.handler().function(ECHO)))
            .add("aDay", a.query().returns(a.date()).handler(a.handler().function(ECHO)))
            .add("aTime", a.query().returns(a.time()).handler(a.handler().function(ECHO)))
            .add(
                    "anInstant",
                    a.query().returns(a.datetime()).handler(a.handler().function(ECHO)))
            .add("aStamp", a.query().returns(a.timestamp()).handler(a.handler().function(ECHO)))
            .add("aMail", a.query().returns(a.email()).handler(a.handler().function(ECHO)))
            .add("someJson", a.query().returns(a.json()).handler(a.handler().function(ECHO)))
            .add("aPhone", a.query().returns(a.phone()).handler(a.handler().function(ECHO)))
            .add("aLink", a.query().returns(a.url()).handler(a.handler().function(ECHO)))
            .add(
                    "anAddress",
                    a.query().returns(a.ipAddress()).handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}
