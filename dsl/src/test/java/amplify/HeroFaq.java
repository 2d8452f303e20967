package amplify;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.AuthResource;
import amplify.auth.PostConfirmation;
import amplify.data.DataResource;
import dev.jampx.dsl.*;

/** The reference backend, written as a user would. */
public final class HeroFaq implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(AuthResource.AUTH, DataResource.DATA, PostConfirmation.FUNCTION);
    }
}
