package dev.jampx.model.declared;

import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * What was written with {@code defineAuth}.
 *
 * @param emailLogin whether {@code loginWith(login -> login.email())} was called
 * @param groups the user pool's groups, in order of precedence
 * @param triggers the functions Cognito calls
 * @param grants what functions may do to the user pool
 * @param site where {@code defineAuth} was called
 */
public record DeclaredAuth(
        boolean emailLogin, List<Group> groups, List<Trigger> triggers, List<Grant> grants, SourceLocation site) {

    public DeclaredAuth {
        groups = List.copyOf(groups);
        triggers = List.copyOf(triggers);
        grants = List.copyOf(grants);
    }

    /** A group of the user pool. */
    public record Group(String name, SourceLocation site) {}

    /** A function that is called at a moment of a user's life. */
    public record Trigger(AuthTrigger trigger, DeclaredFunction function, SourceLocation site) {}

    /** Permission of a function to act on the user pool. */
    public record Grant(DeclaredFunction function, List<AuthAction> actions, SourceLocation site) {

        public Grant {
            actions = List.copyOf(actions);
        }
    }
}
