package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthProvider;

/**
 * A kind of caller that rules let in. Two rules that speak of the same callers have equal roles. Amplify: the role definitions of its access control matrix.
 */
public sealed interface Role {

    /** The claim that holds the caller's groups unless a rule chooses another. */
    String DEFAULT_GROUP_CLAIM = "cognito:groups";

    /** The claims that identify an owner unless a rule chooses others, joined by {@code ::}. */
    String DEFAULT_IDENTITY_CLAIM = "sub::username";

    /** Who vouches for such callers. */
    AuthProvider provider();

    /** Whether the caller's credentials alone tell that the role is his; otherwise a field of the row tells. */
    default boolean isStatic() {
        return true;
    }

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of role; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R anybody(Anybody role);

        R signedIn(SignedIn role);

        R groupMember(GroupMember role);

        R rowGroupMember(RowGroupMember role);

        R owner(Owner role);

        R approved(Approved role);
    }

    /** Everybody who has the API key, or guest credentials of the identity pool. */
    record Anybody(AuthProvider provider) implements Role {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anybody(this);
        }
    }

    /** Everybody who is signed in with {@code provider}. */
    record SignedIn(AuthProvider provider) implements Role {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signedIn(this);
        }
    }

    /**
     * The members of one group that the definition names.
     *
     * @param provider who vouches for the caller
     * @param group the group's name
     * @param claim the claim that holds the caller's groups
     */
    record GroupMember(AuthProvider provider, String group, String claim) implements Role {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.groupMember(this);
        }
    }

    /** A role that a field of the row tells, where it calls the caller by a name. */
    sealed interface OfRow extends Role {

        /** The row's field. */
        String field();

        /** Whether the field is a list. */
        boolean many();

        /** The claim that holds the caller's names; several are joined by {@code ::}. */
        String claim();

        @Override
        default boolean isStatic() {
            return false;
        }
    }

    /**
     * The members of the groups that a field of the row names.
     *
     * @param provider who vouches for the caller
     * @param field the row's field
     * @param many whether the field is a list
     * @param claim the claim that holds the caller's groups
     */
    record RowGroupMember(AuthProvider provider, String field, boolean many, String claim) implements OfRow {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowGroupMember(this);
        }
    }

    /**
     * Whoever a field of the row names.
     *
     * @param provider who vouches for the caller
     * @param field the row's field
     * @param many whether the field is a list
     * @param claim the claim that the field is compared with; several are joined by {@code ::}
     */
    record Owner(AuthProvider provider, String field, boolean many, String claim) implements OfRow {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.owner(this);
        }
    }

    /** Whoever the Lambda authorizer lets in. */
    record Approved() implements Role {

        @Override
        public AuthProvider provider() {
            return AuthProvider.FUNCTION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.approved(this);
        }
    }
}
