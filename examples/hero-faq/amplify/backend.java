package amplify;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.*;
import amplify.data.*;
import amplify.storage.*;
import dev.jampx.dsl.*;

/** The whole backend: who may sign in, the data, the pictures, and the functions that run when something happens. */
final class HeroFaq implements BackendDefinition {
    @Override
    public Backend define() {
        return defineBackend(
                AuthResource.AUTH,
                DataResource.DATA,
                StorageResource.PICTURES,
                PostConfirmation.FUNCTION,
                Thumbnails.FUNCTION);
    }
}
