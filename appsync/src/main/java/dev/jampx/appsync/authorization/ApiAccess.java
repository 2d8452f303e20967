package dev.jampx.appsync.authorization;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what with an API: the one place where authorization rules become facts. The schema asks it for {@code @aws_*} directives, the resolvers ask its
 * {@link #matrix} whom to let in.
 *
 * <p>Directives are given as they are written, for example {@code @aws_iam} or {@code @aws_cognito_user_pools(cognito_groups: ["Editors"])}. Only types and the
 * fields of root types have any; what a caller may not read of a row, resolvers hide.
 *
 * <pre>{@code
 * ApiAccess access = ApiAccess.of(data);
 * access.directivesOfOperation(model, ModelOperation.DELETE); // ["@aws_api_key", "@aws_iam"]
 * }</pre>
 */
public final class ApiAccess {

    private final Map<String, ModelAccess> models;
    private final Map<String, List<String>> typeDirectives;
    private final OperationDirectives operationDirectives;
    private final IdentityPoolPermissions identityPoolPermissions;

    private ApiAccess(Data data) {
        DirectiveChoice choice = new DirectiveChoice(data.defaultMode());
        this.operationDirectives = new OperationDirectives(choice);
        this.models = new LinkedHashMap<>();
        data.models().forEach(model -> models.put(model.name(), new ModelAccess(AccessMatrix.of(model), choice)));
        ObjectTypes types = new ObjectTypes(data, choice);
        types.addCustomTypes(operationDirectives);
        types.addRootTypes();
        data.models().forEach(model -> types.addModel(model, access(model)));
        this.typeDirectives = types.directives();
        IdentityPoolRules identityPoolRules = new IdentityPoolRules();
        data.models().forEach(model -> identityPoolRules.add(model, matrix(model)));
        data.operations().forEach(identityPoolRules::add);
        types.insideModels().forEach(identityPoolRules::addNested);
        this.identityPoolPermissions = identityPoolRules.permissions();
    }

    /** The access to {@code data}, an API that has passed every check. */
    public static ApiAccess of(Data data) {
        return new ApiAccess(data);
    }

    /** What callers with credentials of the identity pool may ask. */
    public IdentityPoolPermissions identityPoolPermissions() {
        return identityPoolPermissions;
    }

    /** Who may do what with which field of {@code model}. */
    public AccessMatrix matrix(Model model) {
        return access(model).matrix();
    }

    /** The roles that may call {@code operation}; those that a row's field would have to tell are not among them, because there is no row. */
    public List<Role> callers(CustomOperation operation) {
        return OperationDirectives.roles(operation.rules());
    }

    /** The roles that may read {@code field} of a custom type, by its own rules. */
    public List<Role> readers(Field field) {
        return OperationDirectives.roles(field.rules());
    }

    /**
     * The directives of an object type: a model, a custom type, a page of rows ({@code Model...Connection}) or a root type.
     *
     * @param type the type's name in the API
     */
    public List<String> directivesOfType(String type) {
        return typeDirectives.getOrDefault(type, List.of());
    }

    /**
     * The directives of an operation that a model gives to the API, except {@code @aws_subscribe}.
     *
     * @param operation a single operation that {@code model} gives to the API
     */
    public List<String> directivesOfOperation(Model model, ModelOperation operation) {
        return texts(access(model).directives(operation));
    }

    /** The directives of every query that reads a secondary index of {@code model}. */
    public List<String> directivesOfIndexQuery(Model model) {
        return texts(access(model).indexQueryDirectives());
    }

    /** The directives of {@code operation}, except {@code @aws_subscribe}. */
    public List<String> directivesOfCustomOperation(CustomOperation operation) {
        return operationDirectives.of(operation);
    }

    /**
     * Whether Amplify's authorization transformer gives {@code operation} directives. What resolver code answers has its directives before, and where IAM is the
     * default mode and only its callers come there is none to give.
     */
    public boolean givesDirectivesTo(CustomOperation operation) {
        return operationDirectives.isChosenFor(operation);
    }

    /**
     * The arguments of type {@code String} that every subscription to {@code model} has besides {@code filter}: the fields that name one owner, for owners who may
     * listen.
     */
    public List<String> ownerArguments(Model model) {
        return access(model).ownerArguments();
    }

    private ModelAccess access(Model model) {
        ModelAccess access = models.get(model.name());
        if (access == null) {
            throw new IllegalArgumentException("model " + model.name() + " is not part of this API");
        }
        return access;
    }

    private static List<String> texts(Set<AwsDirective> directives) {
        return directives.stream().map(AwsDirective::text).toList();
    }
}
