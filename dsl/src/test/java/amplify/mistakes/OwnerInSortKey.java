package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** An owner in a sort key. */
final class OwnerInSortKey implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("list", a.id().required())
                                        .field("owner", a.string().required())
                                        .identifier("list", "owner")
                                        .authorization(allow -> List.of(allow.owner())))));
    }
}

/* Wanted:

JPX2411  amplify/mistakes/OwnerInSortKey.java:22
    .authorization(allow -> List.of(allow.owner())))));
  allow.owner() keeps the owner in field "owner", which is a sort key of model "note" at amplify/mistakes/OwnerInSortKey.java:21.
  Take another field for the sort key, or compare one claim: .identityClaim("sub").
*/
