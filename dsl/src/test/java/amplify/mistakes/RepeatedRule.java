package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A rule written twice. */
final class RepeatedRule implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add("todo", a.model().field("text", a.string()))
                        .authorization(allow -> List.of(allow.authenticated(), allow.authenticated()))));
    }
}

/* Wanted:

JPX2012  amplify/mistakes/RepeatedRule.java:17
    .authorization(allow -> List.of(allow.authenticated(), allow.authenticated()))));
  The rule at amplify/mistakes/RepeatedRule.java:17 says already what callers of allow.authenticated() may do.
  Leave one of the two out, or write one rule that allows what both do.
*/
