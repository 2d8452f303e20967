package dev.jampx.dsl;

import java.util.List;

/**
 * Starts the authorization rules of a model or a field. Amplify: {@code allow} in the {@code .authorization} of a model or a field.
 *
 * <pre>{@code
 * a.model().authorization(allow -> List.of(allow.owner(), allow.publicApiKey().to(Operation.READ)))
 * }</pre>
 */
public sealed interface ModelAllow extends OperationAllow permits SchemaAllow {

    @Override
    ModelRule publicApiKey();

    @Override
    ModelRule guest();

    @Override
    ModelRule authenticated();

    @Override
    ModelRule authenticated(AuthProvider provider);

    @Override
    GroupRule group(String group);

    @Override
    GroupRule group(String group, AuthProvider provider);

    @Override
    GroupRule groups(String... groups);

    @Override
    GroupRule groups(List<String> groups);

    @Override
    GroupRule groups(List<String> groups, AuthProvider provider);

    @Override
    ModelRule custom();

    @Override
    ModelRule custom(AuthProvider provider);

    /** Whoever created the row: its field {@code owner} names them. Amplify: {@code allow.owner()}. */
    OwnerRule owner();

    /**
     * Whoever created the row: its field {@code owner} names them. Amplify: {@code allow.owner('oidc')}.
     *
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    OwnerRule owner(AuthProvider provider);

    /**
     * The one user whom a field of the row names. Amplify: {@code allow.ownerDefinedIn('author')}.
     *
     * @param field the field, a single text; the model gets it if it does not have it
     */
    OwnerRule ownerDefinedIn(String field);

    /**
     * The one user whom a field of the row names. Amplify: {@code allow.ownerDefinedIn('author', 'oidc')}.
     *
     * @param field the field, a single text; the model gets it if it does not have it
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    OwnerRule ownerDefinedIn(String field, AuthProvider provider);

    /**
     * The users whom a field of the row lists. Amplify: {@code allow.ownersDefinedIn('authors')}.
     *
     * @param field the field, a list of texts; the model gets it if it does not have it
     */
    OwnerRule ownersDefinedIn(String field);

    /**
     * The users whom a field of the row lists. Amplify: {@code allow.ownersDefinedIn('authors', 'oidc')}.
     *
     * @param field the field, a list of texts; the model gets it if it does not have it
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    OwnerRule ownersDefinedIn(String field, AuthProvider provider);

    /**
     * The members of the one group that a field of the row names. Amplify: {@code allow.groupDefinedIn('team')}.
     *
     * @param field the field, a single text; the model gets it if it does not have it
     */
    GroupRule groupDefinedIn(String field);

    /**
     * The members of the one group that a field of the row names. Amplify: {@code allow.groupDefinedIn('team', 'oidc')}.
     *
     * @param field the field, a single text; the model gets it if it does not have it
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    GroupRule groupDefinedIn(String field, AuthProvider provider);

    /**
     * The members of any of the groups that a field of the row lists. Amplify: {@code allow.groupsDefinedIn('teams')}.
     *
     * @param field the field, a list of texts; the model gets it if it does not have it
     */
    GroupRule groupsDefinedIn(String field);

    /**
     * The members of any of the groups that a field of the row lists. Amplify: {@code allow.groupsDefinedIn('teams', 'oidc')}.
     *
     * @param field the field, a list of texts; the model gets it if it does not have it
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    GroupRule groupsDefinedIn(String field, AuthProvider provider);
}
