package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Faultless parts, so that a definition shows nothing but its own mistake. */
final class Good {

    static final FunctionDefinition FUNCTION = defineFunction("good").handler(Good.class);

    static final AuthDefinition AUTH = defineAuth().loginWith(login -> login.email());

    private Good() {}

    /** A backend with sign-in and this schema, which everybody who is signed in may use. */
    static Backend backend(Schema schema) {
        return defineBackend(AUTH, defineData(schema.authorization(allow -> List.of(allow.authenticated()))));
    }
}
