package dev.jampx.codegen.java.naming;

import com.palantir.javapoet.ClassName;
import dev.jampx.model.OperationKind;
import dev.jampx.model.naming.Words;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the classes and members of a client are called. The one place that decides it; the same definition always gives the same names.
 *
 * <p>Models, custom types and enums choose first, in this order and the order of the definition; then the inputs that have classes of their own;
 * then what belongs to a model: {@code CreateTodo}, {@code UpdateTodo}, {@code TodoFilter} and so on. {@link Spelling} makes a GraphQL name
 * Java's, {@link NameScope} keeps two apart. A type that would be called like a class of {@code java.lang}, or like one that generated code calls,
 * says what it is: a model {@code Integer} is {@code IntegerModel}.
 */
public final class JavaNames {

    private static final Set<String> RESERVED_CLASSES = ReservedNames.classes();

    private final String packageName;
    private final Map<String, ClassName> types = new HashMap<>();
    private final Map<String, ClassName> derived = new HashMap<>();
    private final Map<String, String> accessors;

    /**
     * The names of a client.
     *
     * @param data the definition
     * @param inputs the inputs that have classes of their own, by their GraphQL names
     * @param packageName the client's package
     */
    public JavaNames(Data data, List<String> inputs, String packageName) {
        this.packageName = packageName;
        NameScope classes = NameScope.ofClasses();
        List<String> models = data.models().stream().map(Model::name).toList();
        Map<String, String> kinds = new HashMap<>();
        models.forEach(name -> kinds.put(name, "Model"));
        data.customTypes().forEach(type -> kinds.put(type.name(), "Type"));
        data.enums().forEach(type -> kinds.put(type.name(), "Enum"));
        List<String> declared = new ArrayList<>(models);
        declared.addAll(data.customTypes().stream().map(CustomType::name).toList());
        declared.addAll(data.enums().stream().map(EnumType::name).toList());
        classes.allocate(declared, name -> typeName(name, kinds.get(name)))
                .forEach((name, simple) -> types.put(name, inModelPackage(simple)));
        classes.allocate(inputs, JavaNames::inputName)
                .forEach((name, simple) -> types.put(name, inModelPackage(simple)));
        for (String model : models) {
            for (ModelClass kind : ModelClass.values()) {
                String name = classes.free(kind.name(types.get(model).simpleName()));
                derived.put(kind + " " + model, inModelPackage(name));
            }
        }
        accessors = NameScope.ofMembers(accessorsTaken()).members(models);
    }

    private static List<String> accessorsTaken() {
        List<String> taken = new ArrayList<>(ReservedNames.members());
        taken.addAll(List.of("queries", "mutations", "subscriptions", "graphQl", "inLambda"));
        return taken;
    }

    private static String typeName(String name, String kind) {
        String spelled = Spelling.type(name);
        return RESERVED_CLASSES.contains(spelled) ? spelled + kind : spelled;
    }

    /** An input keeps its name; the parts of a composite key lose what says that they are an input. */
    private static String inputName(String name) {
        return typeName(name.replaceAll("^Model(.+CompositeKey)Input$", "$1"), "Input");
    }

    private ClassName inModelPackage(String simpleName) {
        return ClassName.get(modelPackage(), simpleName);
    }

    /** The client's package. */
    public String packageName() {
        return packageName;
    }

    /** How packages begin whose classes generated code names in full, where a variable of that name would hide them. */
    public List<String> packageBeginnings() {
        return List.of("com", "dev", "java", packageName.replaceFirst("\\..*", ""));
    }

    /** The package of the client's values. */
    public String modelPackage() {
        return packageName + ".model";
    }

    /** The class of a model, custom type, enum, or input that has one of its own, by its GraphQL name. */
    public ClassName type(String graphqlName) {
        ClassName type = types.get(graphqlName);
        if (type == null) {
            throw new IllegalArgumentException("no class for " + graphqlName);
        }
        return type;
    }

    /** A class that belongs to {@code model}. */
    public ClassName of(ModelClass kind, Model model) {
        return of(kind, model.name());
    }

    /** A class that belongs to the model called {@code model}. */
    public ClassName of(ModelClass kind, String model) {
        return derived.get(kind + " " + model);
    }

    /** The class of a model's operations. */
    public ClassName operations(Model model) {
        return inClientPackage(type(model.name()).simpleName() + "Operations");
    }

    /** The class called {@code simpleName} in the client's package. */
    public ClassName inClientPackage(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** The method of the client that gives a model's operations. */
    public String accessor(Model model) {
        return accessors.get(model.name());
    }

    /** The class of the operations of a kind that the definition adds to those of models. */
    public ClassName custom(OperationKind kind) {
        return inClientPackage(Words.upperFirst(accessor(kind)));
    }

    /** The method of the client that gives {@link #custom}. */
    public String accessor(OperationKind kind) {
        return kind == OperationKind.QUERY ? "queries" : kind.term() + "s";
    }

    /** The members of a class, by what they are called in the API. */
    public static Map<String, String> members(List<String> names) {
        return membersBeside(List.of(), names);
    }

    /** The members of a class that has others, by what they are called in the API. */
    public static Map<String, String> membersBeside(List<String> others, List<String> names) {
        List<String> reserved = new ArrayList<>(ReservedNames.members());
        reserved.addAll(others);
        return NameScope.ofMembers(reserved).members(names);
    }

    /** A scope of methods that make calls. */
    public static NameScope calls() {
        return NameScope.ofCalls(ReservedNames.members());
    }

    /** The constant for something called {@code name} in the API. */
    public static String constant(String name) {
        return Spelling.constant(name);
    }

    /** The constants of an enum, by its values. */
    public static Map<String, String> constants(List<String> values) {
        return NameScope.ofMembers(List.of("UNKNOWN", "_")).constants(values);
    }
}
