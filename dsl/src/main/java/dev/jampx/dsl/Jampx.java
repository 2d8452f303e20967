package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.declared.SecretReference;
import java.util.List;

/**
 * Where every definition starts.
 *
 * <pre>{@code
 * import static dev.jampx.dsl.Jampx.*;
 * import dev.jampx.dsl.*;
 * }</pre>
 */
public final class Jampx {

    /** The words of a schema: {@code a.schema()}, {@code a.model()}, {@code a.string()}, ... Amplify: {@code a}. */
    public static final SchemaTerms a = new SchemaVocabulary();

    private Jampx() {}

    /**
     * Puts a backend together. Amplify: {@code defineBackend({ auth, data, ... })}.
     *
     * <pre>{@code
     * defineBackend(AuthResource.AUTH, DataResource.DATA, PostConfirmation.FUNCTION)
     * }</pre>
     *
     * @param resources what the backend is made of, in any order: at most one {@code defineAuth} or {@code referenceAuth}, at most one {@code
     *     defineData}, any number of functions and storages. A function that one of them refers to belongs to the backend whether it is named
     *     here or not.
     */
    public static Backend defineBackend(BackendResource... resources) {
        return BackendDeclaration.of(Given.elements("defineBackend", resources), Site.ofCaller());
    }

    /**
     * Starts the definition of the users: a Cognito user pool. Amplify: {@code defineAuth}.
     *
     * <pre>{@code
     * defineAuth().loginWith(login -> login.email()).groups("ADMIN", "USER")
     * }</pre>
     */
    public static AuthDefinition defineAuth() {
        return new AuthDeclaration(DeclaredAuth.defined(Site.ofCaller()));
    }

    /**
     * Names a user pool and an identity pool that were there before, in place of {@code defineAuth}. Amplify: {@code referenceAuth}.
     *
     * <pre>{@code
     * referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3")...
     * }</pre>
     */
    public static ReferenceAuthDefinition referenceAuth() {
        return new ReferenceAuthDeclaration(DeclaredAuth.referenced(Site.ofCaller()));
    }

    /**
     * Defines the API. Amplify: {@code defineData({ schema })}.
     *
     * <pre>{@code
     * defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
     * }</pre>
     *
     * @param schema the models, types and operations of the API, from {@code a.schema()}
     */
    public static DataDefinition defineData(Schema schema) {
        return DataDeclaration.of(
                List.of(SchemaDeclaration.written(Given.value("defineData", schema))), Site.ofCaller());
    }

    /**
     * Defines the API by several schemas. Amplify: {@code defineData({ schema: a.combine([shop, blog]) })}.
     *
     * <pre>{@code
     * defineData(a.combine(SHOP, BLOG))
     * }</pre>
     *
     * @param schema the schemas, from {@code a.combine(...)}
     */
    public static DataDefinition defineData(CombinedSchema schema) {
        return DataDeclaration.of(CombinedDeclaration.written(Given.value("defineData", schema)), Site.ofCaller());
    }

    /**
     * Starts the definition of a Lambda function. Amplify: {@code defineFunction({ name })}.
     *
     * <pre>{@code
     * defineFunction("post-confirmation").handler(PostConfirmationHandler.class)
     * }</pre>
     *
     * @param name the function's name, unique in the backend: a letter, then letters, digits, {@code -}, {@code _} or spaces
     */
    public static FunctionDefinition defineFunction(String name) {
        return new FunctionDeclaration(DeclaredFunction.named(Given.value("defineFunction", name), Site.ofCaller()));
    }

    /**
     * Starts the definition of a bucket for files. Amplify: {@code defineStorage({ name, access })}.
     *
     * <pre>{@code
     * defineStorage("pictures").access("public/*", allow -> List.of(
     *         allow.guest().to(StorageAction.READ),
     *         allow.authenticated().to(StorageAction.READ, StorageAction.WRITE)))
     * }</pre>
     *
     * @param name the storage's name, unique in the backend: a letter, then letters, digits, {@code -}, {@code _} or spaces
     */
    public static StorageDefinition defineStorage(String name) {
        return new StorageDeclaration(new DeclaredStorage(
                Given.value("defineStorage", name), false, false, false, List.of(), List.of(), Site.ofCaller()));
    }

    /**
     * Names a secret, whose value is set with {@code jampx sandbox secret set} and is in no file of the project. Amplify: {@code secret}.
     *
     * <pre>{@code
     * login.externalProviders(external -> external.google(google -> google
     *         .clientId(secret("GOOGLE_CLIENT_ID"))
     *         .clientSecret(secret("GOOGLE_CLIENT_SECRET"))))
     * }</pre>
     *
     * @param name the secret's name
     */
    public static Secret secret(String name) {
        return new SecretDeclaration(new SecretReference(Given.value("secret", name), Site.ofCaller()));
    }
}
