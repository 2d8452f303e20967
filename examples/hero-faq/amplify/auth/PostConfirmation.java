package amplify.auth;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** The function that welcomes a new user; its code is {@link PostConfirmationHandler}. */
public final class PostConfirmation {
    public static final FunctionDefinition FUNCTION =
            defineFunction("post-confirmation").handler(PostConfirmationHandler.class);

    private PostConfirmation() {}
}
