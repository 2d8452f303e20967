package amplify;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Notes that guests may read, and that users may write with their credentials of the identity pool. */
final class Notes implements BackendDefinition {
    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                                .add("Note", a.model().field("text", a.string().required()))
                                .authorization(allow -> List.of(
                                        allow.guest().to(Operation.READ),
                                        allow.authenticated(AuthProvider.IDENTITY_POOL))))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)));
    }
}
