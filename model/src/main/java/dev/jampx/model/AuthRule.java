package dev.jampx.model;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may use something. Mirrors the rules that Amplify's {@code allow} makes. */
public sealed interface AuthRule {

    /** What all rules have in common. */
    Scope scope();

    /** Who vouches for the callers: the chosen provider, or else the strategy's own. */
    AuthProvider provider();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** What the callers may do; empty if everything. */
    default Optional<List<Operation>> operations() {
        return scope().operations();
    }

    /** What the callers may do, with {@link Operation#READS} in place of {@link Operation#READ}. */
    default Set<Operation> allowed() {
        Set<Operation> allowed = EnumSet.noneOf(Operation.class);
        allowed.addAll(operations().orElse(List.of(Operation.values())));
        if (allowed.remove(Operation.READ)) {
            allowed.addAll(Operation.READS);
        }
        return Collections.unmodifiableSet(allowed);
    }

    /** Where the rule was written. */
    default SourceLocation site() {
        return scope().site();
    }

    /**
     * The parts of a rule that do not depend on its strategy.
     *
     * @param chosenProvider who vouches for the callers, if that was said
     * @param operations what the callers may do, if that was said; they may do everything otherwise
     * @param site where the rule was written
     */
    record Scope(Optional<AuthProvider> chosenProvider, Optional<List<Operation>> operations, SourceLocation site) {

        public Scope {
            operations = operations.map(List::copyOf);
        }

        /** The scope of a rule of which nothing else was said. */
        public static Scope all(SourceLocation site) {
            return new Scope(Optional.empty(), Optional.empty(), site);
        }
    }

    /** One case per kind of rule; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R publicApiKey(PublicApiKey rule);

        R guest(Guest rule);

        R authenticated(Authenticated rule);

        R owner(Owner rule);

        R staticGroups(StaticGroups rule);

        R dynamicGroups(DynamicGroups rule);

        R custom(Custom rule);
    }

    /** Everybody who has the API key. Amplify: {@code allow.publicApiKey()}. */
    record PublicApiKey(Scope scope) implements AuthRule {

        @Override
        public AuthProvider provider() {
            return AuthProvider.API_KEY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.publicApiKey(this);
        }
    }

    /** Everybody with guest credentials of the identity pool. Amplify: {@code allow.guest()}. */
    record Guest(Scope scope) implements AuthRule {

        @Override
        public AuthProvider provider() {
            return AuthProvider.IDENTITY_POOL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.guest(this);
        }
    }

    /** Everybody who is signed in. Amplify: {@code allow.authenticated(provider)}. */
    record Authenticated(Scope scope) implements AuthRule {

        @Override
        public AuthProvider provider() {
            return scope.chosenProvider().orElse(AuthProvider.USER_POOLS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.authenticated(this);
        }
    }

    /**
     * Whoever a field of the row names. Amplify: {@code allow.owner(provider)}, {@code allow.ownerDefinedIn(field, provider)}, {@code
     * allow.ownersDefinedIn(field, provider)}.
     *
     * @param field the field that names the owner; {@code owner} for {@code allow.owner()}
     * @param many whether the field is a list of owners
     * @param identityClaim the claim of the token that is compared, if one was chosen
     */
    record Owner(String field, boolean many, Optional<String> identityClaim, Scope scope) implements AuthRule {

        /** The field of {@code allow.owner()}. */
        public static final String DEFAULT_FIELD = "owner";

        public Owner {
            identityClaim = named(identityClaim);
        }

        @Override
        public AuthProvider provider() {
            return scope.chosenProvider().orElse(AuthProvider.USER_POOLS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.owner(this);
        }
    }

    /**
     * The members of groups that the definition names. Amplify: {@code allow.group(name, provider)}, {@code allow.groups(names, provider)}.
     *
     * @param groups the groups' names
     * @param groupClaim the claim of the token that holds the caller's groups, if one was chosen
     */
    record StaticGroups(List<String> groups, Optional<String> groupClaim, Scope scope) implements AuthRule {

        public StaticGroups {
            groups = List.copyOf(groups);
            groupClaim = named(groupClaim);
        }

        @Override
        public AuthProvider provider() {
            return scope.chosenProvider().orElse(AuthProvider.USER_POOLS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticGroups(this);
        }
    }

    /**
     * The members of the groups that a field of the row names. Amplify: {@code allow.groupDefinedIn(field, provider)}, {@code
     * allow.groupsDefinedIn(field, provider)}.
     *
     * @param field the field that names the group
     * @param many whether the field is a list of groups
     * @param groupClaim the claim of the token that holds the caller's groups, if one was chosen
     */
    record DynamicGroups(String field, boolean many, Optional<String> groupClaim, Scope scope) implements AuthRule {

        public DynamicGroups {
            groupClaim = named(groupClaim);
        }

        @Override
        public AuthProvider provider() {
            return scope.chosenProvider().orElse(AuthProvider.USER_POOLS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dynamicGroups(this);
        }
    }

    /** Whom a Lambda function lets in. Amplify: {@code allow.custom(provider)}. */
    record Custom(Scope scope) implements AuthRule {

        @Override
        public AuthProvider provider() {
            return scope.chosenProvider().orElse(AuthProvider.FUNCTION);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    // A claim without a name counts as none given, as in Amplify.
    private static Optional<String> named(Optional<String> claim) {
        return claim.filter(name -> !name.isEmpty());
    }
}
