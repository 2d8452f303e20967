package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Storages whose names give the same variable, beside one whose name gives another. */
final class StorageVariables implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineStorage("userFiles").isDefault(true),
                defineStorage("user-files"),
                defineStorage("userFiles2"),
                defineStorage("User Files"));
    }
}

/* Wanted:

JPX7016  amplify/mistakes/StorageVariables.java:14
    defineStorage("user-files"),
  Functions find storage "user-files" by the variable USER_FILES_BUCKET_NAME, and so they do "userFiles" at amplify/mistakes/StorageVariables.java:13.
  Give one of them a name that differs in its letters or digits.

JPX7016  amplify/mistakes/StorageVariables.java:16
    defineStorage("User Files"));
  Functions find storage "User Files" by the variable USER_FILES_BUCKET_NAME, and so they do "userFiles" at amplify/mistakes/StorageVariables.java:13.
  Give one of them a name that differs in its letters or digits.
*/
