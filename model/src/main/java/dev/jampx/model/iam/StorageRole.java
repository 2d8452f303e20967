package dev.jampx.model.iam;

/**
 * A role that storage lets do something.
 *
 * @param kind what kind of role
 * @param name the group's or the function's name; empty for the others
 */
public record StorageRole(Kind kind, String name) {

    /** The role of users who are signed in and in no group. */
    public static final StorageRole AUTHENTICATED = new StorageRole(Kind.AUTHENTICATED, "");

    /** The role of guests. */
    public static final StorageRole GUEST = new StorageRole(Kind.GUEST, "");

    /** The role of the members of a group. */
    public static StorageRole group(String name) {
        return new StorageRole(Kind.GROUP, name);
    }

    /** The role of a function. */
    public static StorageRole function(String name) {
        return new StorageRole(Kind.FUNCTION, name);
    }

    /** The kinds of roles. */
    public enum Kind {
        /** Users who are signed in. */
        AUTHENTICATED,
        /** Guests. */
        GUEST,
        /** The members of a group. */
        GROUP,
        /** A function. */
        FUNCTION
    }
}
