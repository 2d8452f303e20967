package dev.jampx.model.resolved;

import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.naming.VariableNames;
import java.util.List;
import java.util.Map;

/** The users of a backend: those of its own user pool, or of one that was there before. */
public sealed interface Auth permits DefinedAuth, ReferencedAuth {

    /** What it is called; the variables that tell functions of it begin with this. */
    String name();

    /** The names of the groups; a group's precedence is its place in the list. */
    List<String> groups();

    /** The name of the function that each trigger calls. */
    Map<AuthTrigger, String> triggers();

    /** What functions may do to the user pool. */
    List<Grant> grants();

    /** The variable that tells functions the user pool's id, such as {@code AMPLIFY_AUTH_USERPOOL_ID}. */
    default String userPoolIdVariable() {
        return VariableNames.of(name() + "_USERPOOL_ID");
    }

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R defined(DefinedAuth auth);

        R referenced(ReferencedAuth auth);
    }

    /** Permission of the function {@code function} to act on the user pool. */
    record Grant(String function, List<AuthAction> actions) {

        public Grant {
            actions = List.copyOf(actions);
        }
    }
}
