package amplify.storage;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A bucket for the pictures of users. Each has a folder of their own, into which everybody who is signed in may look. */
public final class StorageResource {
    public static final StorageDefinition PICTURES = defineStorage("pictures")
            .access(
                    "avatars/{entity_id}/*",
                    allow -> List.of(
                            allow.entity("identity").to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                            allow.authenticated().to(StorageAction.READ),
                            allow.resource(Thumbnails.FUNCTION).to(StorageAction.READ)))
            .access(
                    "thumbnails/*",
                    allow -> List.of(
                            allow.authenticated().to(StorageAction.READ),
                            allow.resource(Thumbnails.FUNCTION)
                                    .to(StorageAction.LIST, StorageAction.WRITE, StorageAction.DELETE)))
            .triggers(on -> on.onUpload(Thumbnails.FUNCTION));

    private StorageResource() {}
}
