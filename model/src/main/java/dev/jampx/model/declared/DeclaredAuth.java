package dev.jampx.model.declared;

import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.PreferredChallenge;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was written with {@code defineAuth}, or with {@code referenceAuth}.
 *
 * @param reference the user pool that was there before, if this is {@code referenceAuth}, which has groups and grants besides
 * @param name what the user pool is called, if it was said
 * @param login what people sign in with
 * @param senders who sends messages
 * @param userAttributes what is known of users
 * @param multifactor the second factors, if something was said of them
 * @param accountRecovery how people get a new password, if it was said
 * @param preferred what clients offer first, if it was said
 * @param groups the user pool's groups, in order of precedence
 * @param triggers the functions Cognito calls
 * @param grants what functions may do to the user pool
 * @param site where {@code defineAuth} or {@code referenceAuth} was called
 */
public record DeclaredAuth(
        Optional<DeclaredReference> reference,
        Optional<String> name,
        DeclaredLogin login,
        DeclaredSenders senders,
        List<DeclaredUserAttribute> userAttributes,
        Optional<DeclaredMultifactor> multifactor,
        Optional<AccountRecovery> accountRecovery,
        Optional<Preferred> preferred,
        List<Group> groups,
        List<Trigger> triggers,
        List<Grant> grants,
        SourceLocation site) {

    public DeclaredAuth {
        userAttributes = List.copyOf(userAttributes);
        groups = List.copyOf(groups);
        triggers = List.copyOf(triggers);
        grants = List.copyOf(grants);
    }

    /** A {@code defineAuth} about which nothing was said. */
    public static DeclaredAuth defined(SourceLocation site) {
        return new DeclaredAuth(
                Optional.empty(),
                Optional.empty(),
                DeclaredLogin.NONE,
                DeclaredSenders.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                site);
    }

    /** A {@code referenceAuth} about which nothing was said. */
    public static DeclaredAuth referenced(SourceLocation site) {
        return defined(site).withReference(DeclaredReference.NONE);
    }

    /** The same with another user pool that was there before. */
    public DeclaredAuth withReference(DeclaredReference reference) {
        return changed(draft -> draft.reference = Optional.of(reference));
    }

    /** The same with another name. */
    public DeclaredAuth withName(String name) {
        return changed(draft -> draft.name = Optional.of(name));
    }

    /** The same with other ways to sign in. */
    public DeclaredAuth withLogin(DeclaredLogin login) {
        return changed(draft -> draft.login = login);
    }

    /** The same with other senders. */
    public DeclaredAuth withSenders(DeclaredSenders senders) {
        return changed(draft -> draft.senders = senders);
    }

    /** The same with other attributes. */
    public DeclaredAuth withUserAttributes(List<DeclaredUserAttribute> userAttributes) {
        return changed(draft -> draft.userAttributes = userAttributes);
    }

    /** The same with other second factors. */
    public DeclaredAuth withMultifactor(DeclaredMultifactor multifactor) {
        return changed(draft -> draft.multifactor = Optional.of(multifactor));
    }

    /** The same with another way to a new password. */
    public DeclaredAuth withAccountRecovery(AccountRecovery accountRecovery) {
        return changed(draft -> draft.accountRecovery = Optional.of(accountRecovery));
    }

    /** The same with something else that clients offer first. */
    public DeclaredAuth withPreferred(Optional<Preferred> preferred) {
        return changed(draft -> draft.preferred = preferred);
    }

    /** The same with other groups. */
    public DeclaredAuth withGroups(List<Group> groups) {
        return changed(draft -> draft.groups = groups);
    }

    /** The same with other triggers. */
    public DeclaredAuth withTriggers(List<Trigger> triggers) {
        return changed(draft -> draft.triggers = triggers);
    }

    /** The same with other grants. */
    public DeclaredAuth withGrants(List<Grant> grants) {
        return changed(draft -> draft.grants = grants);
    }

    private DeclaredAuth changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** What was written, while something of it is changed. */
    private static final class Draft {

        private Optional<DeclaredReference> reference;
        private Optional<String> name;
        private DeclaredLogin login;
        private DeclaredSenders senders;
        private List<DeclaredUserAttribute> userAttributes;
        private Optional<DeclaredMultifactor> multifactor;
        private Optional<AccountRecovery> accountRecovery;
        private Optional<Preferred> preferred;
        private List<Group> groups;
        private List<Trigger> triggers;
        private List<Grant> grants;
        private final SourceLocation site;

        private Draft(DeclaredAuth auth) {
            reference = auth.reference;
            name = auth.name;
            login = auth.login;
            senders = auth.senders;
            userAttributes = auth.userAttributes;
            multifactor = auth.multifactor;
            accountRecovery = auth.accountRecovery;
            preferred = auth.preferred;
            groups = auth.groups;
            triggers = auth.triggers;
            grants = auth.grants;
            site = auth.site;
        }

        private DeclaredAuth finished() {
            return new DeclaredAuth(
                    reference,
                    name,
                    login,
                    senders,
                    userAttributes,
                    multifactor,
                    accountRecovery,
                    preferred,
                    groups,
                    triggers,
                    grants,
                    site);
        }
    }

    /** A group of the user pool. */
    public record Group(String name, SourceLocation site) {}

    /** A function that is called at a moment of a user's life. */
    public record Trigger(AuthTrigger trigger, DeclaredFunction function, SourceLocation site) {}

    /** What clients offer first. */
    public record Preferred(PreferredChallenge challenge, SourceLocation site) {}

    /** Permission of a function to act on the user pool. */
    public record Grant(DeclaredFunction function, List<AuthAction> actions, SourceLocation site) {

        public Grant {
            actions = List.copyOf(actions);
        }
    }
}
