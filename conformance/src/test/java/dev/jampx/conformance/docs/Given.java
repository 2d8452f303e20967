package dev.jampx.conformance.docs;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;

import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.DataDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Schema;
import java.util.List;

/** What the definitions in the documentation refer to without defining it. */
public class Given {

    /** A function. */
    protected static final FunctionDefinition FUNCTION = defineFunction("fn").handler(Handler.class);

    /** A schema of one model. */
    protected static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.authenticated()));

    /** The users. */
    static final AuthDefinition USERS =
            defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors");

    /** An API of {@code schema} that knows every way to prove who one is. */
    static DataDefinition data(Schema schema) {
        return everyMode(defineData(schema));
    }

    /** {@code data} with every way to prove who one is. */
    static DataDefinition everyMode(DataDefinition data) {
        return data.authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                .apiKey()
                .oidc(oidc -> oidc.providerName("acme")
                        .issuerUrl("https://acme.example")
                        .tokenExpiryFromAuthInSeconds(60)
                        .tokenExpireFromIssueInSeconds(60))
                .lambda(lambda -> lambda.function(FUNCTION)));
    }

    /** The class of {@link #FUNCTION}, of which the documentation speaks as {@code Handler}. */
    protected static final class Handler {}
}
