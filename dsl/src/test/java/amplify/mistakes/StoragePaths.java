package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Paths of files that policies cannot tell apart, beside some that they can. */
final class StoragePaths implements BackendDefinition {

    private static final FunctionDefinition READER = defineFunction("reader").handler(Good.class);

    @Override
    public Backend define() {
        return defineBackend(defineStorage("files")
                .access("/slash/*", StoragePaths::read)
                .access("no-star", StoragePaths::read)
                .access("empty//part/*", StoragePaths::read)
                .access("st*r/*", StoragePaths::read)
                .access("a/*", StoragePaths::read)
                .access("a/b/*", StoragePaths::read)
                .access("a/b/c/*", StoragePaths::read)
                .access("a/{entity_id}/*", StoragePaths::read)
                .access("{entity_id}/*", StoragePaths::read)
                .access("c/x{entity_id}/*", StoragePaths::read)
                .access("d/{entity_id}/more/*", StoragePaths::read)
                .access("e/{entity_id}/{entity_id}/*", StoragePaths::read)
                .access("f/{entity_id}/*", StoragePaths::read)
                .access("g/*", StoragePaths::read));
    }

    private static List<StorageRule> read(StorageAllow allow) {
        return List.of(allow.resource(READER).to(StorageAction.READ));
    }
}

/* Wanted:

JPX7005  amplify/mistakes/StoragePaths.java:16
    .access("/slash/*", StoragePaths::read)
  The path "/slash/*" begins with "/".
  Leave the "/" out: keys have none in front.

JPX7006  amplify/mistakes/StoragePaths.java:17
    .access("no-star", StoragePaths::read)
  The path "no-star" does not end in "/*".
  End it in "/*": rules are for everything under a path.

JPX7007  amplify/mistakes/StoragePaths.java:18
    .access("empty//part/*", StoragePaths::read)
  The path "empty//part/*" has "//" in it.
  Write one "/".

JPX7008  amplify/mistakes/StoragePaths.java:19
    .access("st*r/*", StoragePaths::read)
  The path "st*r/*" has a "*" that is not at its end.
  Keep the last "*" only, or write {entity_id} for a part that is a user's id.

JPX7009  amplify/mistakes/StoragePaths.java:22
    .access("a/b/c/*", StoragePaths::read)
  The path "a/b/c/*" lies under "a/*" and "a/b/*"; it may lie under one other path.
  Leave one of them out.

JPX7010  amplify/mistakes/StoragePaths.java:23
    .access("a/{entity_id}/*", StoragePaths::read)
  The path "a/{entity_id}/*" has {entity_id} and lies under "a/*".
  Put users' own files under a path of their own.

JPX7011  amplify/mistakes/StoragePaths.java:24
    .access("{entity_id}/*", StoragePaths::read)
  The path "{entity_id}/*" has {entity_id} where it cannot be: it is a part by itself, once, right before the last "/*", and not the first part.
  Write it as in "profiles/{entity_id}/*".

JPX7011  amplify/mistakes/StoragePaths.java:25
    .access("c/x{entity_id}/*", StoragePaths::read)
  The path "c/x{entity_id}/*" has {entity_id} where it cannot be: it is a part by itself, once, right before the last "/*", and not the first part.
  Write it as in "profiles/{entity_id}/*".

JPX7011  amplify/mistakes/StoragePaths.java:26
    .access("d/{entity_id}/more/*", StoragePaths::read)
  The path "d/{entity_id}/more/*" has {entity_id} where it cannot be: it is a part by itself, once, right before the last "/*", and not the first part.
  Write it as in "profiles/{entity_id}/*".

JPX7011  amplify/mistakes/StoragePaths.java:27
    .access("e/{entity_id}/{entity_id}/*", StoragePaths::read)
  The path "e/{entity_id}/{entity_id}/*" has {entity_id} where it cannot be: it is a part by itself, once, right before the last "/*", and not the first part.
  Write it as in "profiles/{entity_id}/*".
*/
