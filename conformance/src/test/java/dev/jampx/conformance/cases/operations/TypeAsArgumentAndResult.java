package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TypeAsArgumentAndResult.ts}. */
public final class TypeAsArgumentAndResult implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Money",
                    a.customType().field("amount", a.floatType().required()).field("currency", a.string()))
            .add(
                    "Price",
                    a.customType()
                            .field("net", a.ref("Money"))
                            .field("taxes", a.ref("Money").array()))
            .add(
                    "convert",
                    a.query()
                            .argument("from", a.ref("Price"))
                            .returns(a.ref("Price"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "Product",
                    a.model().field("price", a.ref("Price")).authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}
