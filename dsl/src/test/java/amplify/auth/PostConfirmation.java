package amplify.auth;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** The function that runs after a sign-up was confirmed. */
public final class PostConfirmation {

    public static final FunctionDefinition FUNCTION =
            defineFunction("post-confirmation").handler(PostConfirmationHandler.class);

    private PostConfirmation() {}
}
