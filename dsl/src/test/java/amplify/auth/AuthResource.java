package amplify.auth;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Who can sign in. */
public final class AuthResource {

    public static final AuthDefinition AUTH = defineAuth()
            .loginWith(login -> login.email())
            .groups(ProfileGroups.ADMIN, ProfileGroups.USER)
            .triggers(on -> on.postConfirmation(PostConfirmation.FUNCTION))
            .access(allow -> List.of(allow.resource(PostConfirmation.FUNCTION).to(AuthAction.ADD_USER_TO_GROUP)));

    private AuthResource() {}
}
