package amplify;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.*;
import amplify.data.*;
import dev.jampx.dsl.*;

/** The whole backend: who may sign in, the data, and the function that welcomes new users. */
final class HeroFaq implements BackendDefinition {
    @Override
    public Backend define() {
        return defineBackend(AuthResource.AUTH, DataResource.DATA, PostConfirmation.FUNCTION);
    }
}
