package dev.jampx.appsync.authorization;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
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
 * <p>Directives are given as they are written, for example {@code @aws_iam} or {@code @aws_cognito_user_pools(cognito_groups: ["Editors"])}. No field of a model's
 * type has any: AppSync lets in whoever the type lets in, and resolvers hide the fields.
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

    private ApiAccess(
            Map<String, ModelAccess> models, Map<String, List<String>> typeDirectives, OperationDirectives operationDirectives) {
        this.models = models;
        this.typeDirectives = typeDirectives;
        this.operationDirectives = operationDirectives;
    }

    /** The access to {@code data}, an API that has passed every check. */
    public static ApiAccess of(Data data) {
        DirectiveChoice choice = new DirectiveChoice(data.defaultMode());
        Map<String, ModelAccess> models = new LinkedHashMap<>();
        data.models().forEach(model -> models.put(model.name(), new ModelAccess(AccessMatrix.of(model), choice)));
        OperationDirectives operationDirectives = new OperationDirectives(choice);
        return new ApiAccess(models, typeDirectives(data, models, choice, operationDirectives), operationDirectives);
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
    public List<Role> callers(Field field) {
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

    /** The directives of {@code field} of a custom type; none unless it has rules of its own. */
    public List<String> directivesOfCustomTypeField(Field field) {
        return operationDirectives.ofField(field);
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

    // The order is Amplify's; it decides which types are met twice.
    private static Map<String, List<String>> typeDirectives(
            Data data, Map<String, ModelAccess> models, DirectiveChoice choice, OperationDirectives operationDirectives) {
        TypeDirectives directives = new TypeDirectives();
        new ReturnedTypes(data).rules(data.operations()).forEach((type, rules) -> operationDirectives.addExactly(rules, directives.of(type)));
        data.customTypes().stream().map(CustomType::name).forEach(type -> directives.add(type, Set.of(AwsDirective.IAM)));
        data.operations().stream()
                .map(CustomOperation::kind)
                .map(OperationKind::rootType)
                .forEach(root -> directives.add(root, Set.of(AwsDirective.IAM)));
        NestedTypes nestedTypes = new NestedTypes(data, choice, directives);
        for (Model model : data.models()) {
            ModelAccess access = models.get(model.name());
            addModel(model, access, directives);
            nestedTypes.open(model, access.matrix().roles());
        }
        return directives.texts();
    }

    // A type is open to whoever an operation that returns it is open to.
    private static void addModel(Model model, ModelAccess access, TypeDirectives directives) {
        ModelNames names = new ModelNames(model.name());
        directives.add(model.name(), access.typeDirectives());
        for (ModelOperation operation : model.operations()) {
            directives.add(operation == ModelOperation.LIST ? names.connection() : model.name(), access.directives(operation));
        }
        if (model.secondaryIndexes().stream().anyMatch(index -> index.queryField().isPresent())) {
            directives.add(names.relatedConnection(), access.indexQueryDirectives());
        }
    }

    private static List<String> texts(Set<AwsDirective> directives) {
        return directives.stream().map(AwsDirective::text).toList();
    }
}
