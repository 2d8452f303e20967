package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Names and rules of storage that contradict each other. */
final class StorageRules implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("ADMIN"),
                defineStorage("1st"),
                defineStorage("files").isDefault(true),
                defineStorage("files").isDefault(true),
                defineStorage("rules")
                        .access(
                                "a/*",
                                allow -> List.of(
                                        allow.guest().to(),
                                        allow.authenticated().to(StorageAction.READ),
                                        allow.authenticated().to(StorageAction.WRITE),
                                        allow.groups("ADMIN", "ADMINS").to(StorageAction.READ),
                                        allow.groups("ADMIN").to(StorageAction.WRITE)))
                        .access(
                                "b/{entity_id}/*",
                                allow -> List.of(
                                        allow.entity("identity").to(StorageAction.READ),
                                        allow.entity("identity").to(StorageAction.WRITE))));
    }
}

/* Wanted:

JPX7001  amplify/mistakes/StorageRules.java:15
    defineStorage("1st"),
  Storage cannot be called "1st": a name is a letter, then letters, digits, "-", "_" or spaces.
  Choose a name such as "pictures".

JPX7002  amplify/mistakes/StorageRules.java:17
    defineStorage("files").isDefault(true),
  The storage at amplify/mistakes/StorageRules.java:16 is called "files" too.
  Give one of them another name.

JPX7004  amplify/mistakes/StorageRules.java:17
    defineStorage("files").isDefault(true),
  Storage "files" is to be the default; the one at amplify/mistakes/StorageRules.java:16 is already.
  Leave .isDefault(true) out of one of them.

JPX7012  amplify/mistakes/StorageRules.java:22
    allow.guest().to(),
  The rule for guests on "a/*" allows nothing.
  Name what it allows, as in .to(StorageAction.READ).

JPX7013  amplify/mistakes/StorageRules.java:24
    allow.authenticated().to(StorageAction.WRITE),
  The path "a/*" has another rule for signed-in users.
  Put all that it allows them into one rule.

JPX7015  amplify/mistakes/StorageRules.java:25
    allow.groups("ADMIN", "ADMINS").to(StorageAction.READ),
  Storage has a rule for the group "ADMINS", which defineAuth does not define.
  Did you mean "ADMIN"?

JPX7013  amplify/mistakes/StorageRules.java:26
    allow.groups("ADMIN").to(StorageAction.WRITE)))
  The path "a/*" has another rule for the group "ADMIN".
  Put all that it allows them into one rule.

JPX7013  amplify/mistakes/StorageRules.java:31
    allow.entity("identity").to(StorageAction.WRITE))));
  The path "b/{entity_id}/*" has another rule for the user whose id is in the path.
  Put all that it allows them into one rule.
*/
