package amplify.storage;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.ProfileGroups;
import dev.jampx.dsl.*;
import java.util.List;

/**
 * A bucket for the pictures of users. Each has a folder of their own, into which everybody who is signed in may look.
 *
 * <p>IAM sees a member of a group in the group's role, which has rules of its own: as in Amplify, those for a user's own folder are not among
 * them, and in the rules for groups {@code {entity_id}} is anybody's. Members are trusted to leave each other's pictures alone.
 */
public final class StorageResource {
    public static final StorageDefinition PICTURES = defineStorage("pictures")
            .access(
                    "avatars/{entity_id}/*",
                    allow -> List.of(
                            allow.entity("identity").to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                            allow.groups(ProfileGroups.ADMIN, ProfileGroups.USER)
                                    .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                            allow.authenticated().to(StorageAction.READ),
                            allow.resource(Thumbnails.FUNCTION).to(StorageAction.READ)))
            .access(
                    "thumbnails/*",
                    allow -> List.of(
                            allow.groups(ProfileGroups.ADMIN, ProfileGroups.USER)
                                    .to(StorageAction.READ),
                            allow.authenticated().to(StorageAction.READ),
                            allow.resource(Thumbnails.FUNCTION)
                                    .to(StorageAction.LIST, StorageAction.WRITE, StorageAction.DELETE)))
            .triggers(on -> on.onUpload(Thumbnails.FUNCTION));

    private StorageResource() {}
}
