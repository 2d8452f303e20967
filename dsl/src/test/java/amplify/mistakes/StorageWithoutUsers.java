package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.Map;

/** Two storages, neither the default, with rules for users in a backend that has none, and an output given twice. */
final class StorageWithoutUsers implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                        defineStorage("one"),
                        defineStorage("two")
                                .access("a/*", allow -> List.of(allow.guest().to(StorageAction.GET))))
                .addOutput(Map.of("custom", Map.of("region", "here", "tags", List.of("a"))))
                .addOutput(Map.of("custom", Map.of("place", "there", "tags", List.of("b"))))
                .addOutput(Map.of("custom", Map.of("region", "there")));
    }
}

/* Wanted:

JPX7003  amplify/mistakes/StorageWithoutUsers.java:14
    return defineBackend(
  The backend has 2 storages, and none of them is the one that apps use when they name none.
  Add .isDefault(true) to one of them.

JPX7014  amplify/mistakes/StorageWithoutUsers.java:17
    .access("a/*", allow -> List.of(allow.guest().to(StorageAction.GET))))
  Storage has a rule for guests, but defineBackend was given no defineAuth.
  Give it one: defineBackend(defineAuth().loginWith(login -> login.email()), ...).

JPX5005  amplify/mistakes/StorageWithoutUsers.java:20
    .addOutput(Map.of("custom", Map.of("region", "there")));
  Another addOutput has already said what "custom.region" is.
  Leave it out of one of them, or choose another name.
*/
