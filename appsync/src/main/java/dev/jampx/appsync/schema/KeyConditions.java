package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inputs that put a condition on a sort key. They are made as they are asked for, each once. */
final class KeyConditions {

    /** What stands for the name of an index where the key is the table's own. */
    static final String PRIMARY = "Primary";

    private static final List<String> COMPARISONS = List.of("eq", "le", "lt", "ge", "gt");

    private final Map<String, SdlDefinition> definitions = new LinkedHashMap<>();

    /** The inputs that were asked for. */
    List<SdlDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /**
     * The argument that puts a condition on {@code sortKey}.
     *
     * @param key the name of the sort key's index, or {@link #PRIMARY}
     */
    SdlValue argument(SortKey sortKey, Model model, ModelNames names, String key) {
        String type = sortKey.isComposite()
                ? composite(sortKey, model, names, key)
                : single(ScalarFamily.of(model.field(sortKey.fields().get(0)).type()));
        return new SdlValue(sortKey.argument(), type);
    }

    /** Asks for the inputs of every key of {@code model}, which Amplify writes even where no query takes them. */
    void define(Model model) {
        ModelNames names = new ModelNames(model.name());
        SortKey.of(model.primaryKey()).ifPresent(sortKey -> argument(sortKey, model, names, PRIMARY));
        model.secondaryIndexes().forEach(index -> SortKey.of(index.key())
                .ifPresent(sortKey -> argument(sortKey, model, names, index.name())));
    }

    private String single(ScalarFamily family) {
        return add(condition(family.keyConditionInput(), family.graphqlName(), family.isText()));
    }

    private String composite(SortKey sortKey, Model model, ModelNames names, String key) {
        String parts = names.compositeKeyInput(key);
        String type = add(condition(names.compositeKeyConditionInput(key), parts, true));
        List<SdlValue> fields = new ArrayList<>();
        for (String field : sortKey.fields()) {
            fields.add(new SdlValue(field, partType(model.field(field).type(), sortKey, field)));
        }
        add(new InputType(parts, fields));
        return type;
    }

    /** Amplify writes the last part as the scalar it is compared as, and the others as declared. */
    private static String partType(ValueType type, SortKey sortKey, String field) {
        boolean last = sortKey.fields().get(sortKey.fields().size() - 1).equals(field);
        return last && type instanceof ValueType.Scalar ? ScalarFamily.of(type).graphqlName() : type.graphqlName();
    }

    private static InputType condition(String name, String type, boolean hasPrefixes) {
        List<SdlValue> operators = new ArrayList<>();
        COMPARISONS.forEach(operator -> operators.add(new SdlValue(operator, type)));
        operators.add(new SdlValue("between", "[" + type + "]"));
        if (hasPrefixes) {
            operators.add(new SdlValue("beginsWith", type));
        }
        return new InputType(name, operators);
    }

    private String add(SdlDefinition definition) {
        definitions.putIfAbsent(definition.name(), definition);
        return definition.name();
    }
}
