package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A rule about no groups. */
final class EmptyGroups implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.groups(List.of()))))));
    }
}

/* Wanted:

JPX2402  amplify/mistakes/EmptyGroups.java:20
    .authorization(allow -> List.of(allow.groups(List.of()))))));
  The rule is about groups but names none.
  Name them: allow.groups("Admins", "Editors").
*/
