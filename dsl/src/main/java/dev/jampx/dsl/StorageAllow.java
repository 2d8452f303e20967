package dev.jampx.dsl;

/** Starts rules about files. Amplify: {@code allow} in {@code defineStorage}'s {@code access}. */
public sealed interface StorageAllow permits StoragePermissions {

    /** Starts a rule for everybody who is signed in and in no group; {@code .to(...)} completes it. Amplify: {@code allow.authenticated}. */
    StorageGrantee authenticated();

    /** Starts a rule for everybody who is not signed in. Amplify: {@code allow.guest}. */
    StorageGrantee guest();

    /**
     * Starts a rule for the members of groups. Amplify: {@code allow.groups(['ADMIN'])}.
     *
     * @param names groups of {@code defineAuth}
     */
    StorageGrantee groups(String... names);

    /**
     * Starts a rule for the members of groups. Amplify: {@code allow.groups(['ADMIN'])}.
     *
     * @param names groups of {@code defineAuth}
     */
    StorageGrantee groups(Enum<?>... names);

    /**
     * Starts a rule for the user whose id is in the path in the place of {@code {entity_id}}. Amplify: {@code allow.entity('identity')}.
     *
     * @param id {@code identity}, the only id that there is
     */
    StorageGrantee entity(String id);

    /**
     * Starts a rule for a function. Amplify: {@code allow.resource(fn)}.
     *
     * @param function the function; the bucket's name is in its environment variable {@code <name>_BUCKET_NAME}
     */
    StorageGrantee resource(FunctionDefinition function);
}
