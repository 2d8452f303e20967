package dev.jampx.model;

import java.util.List;

/** Whom a rule of storage lets in. */
public sealed interface StorageGrantee {

    /** Everybody who is signed in. Amplify: {@code allow.authenticated}. */
    record Authenticated() implements StorageGrantee {}

    /** Everybody who is not. Amplify: {@code allow.guest}. */
    record Guest() implements StorageGrantee {}

    /**
     * The members of groups. Amplify: {@code allow.groups([...])}.
     *
     * @param names the groups
     */
    record Groups(List<String> names) implements StorageGrantee {

        public Groups {
            names = List.copyOf(names);
        }
    }

    /**
     * The one whose id is in the path. Amplify: {@code allow.entity('identity')}.
     *
     * @param id what the id is of; {@code identity} is the only one there is
     */
    record Entity(String id) implements StorageGrantee {}

    /**
     * A function. Amplify: {@code allow.resource(fn)}.
     *
     * @param function the function's name
     */
    record Resource(String function) implements StorageGrantee {}
}
