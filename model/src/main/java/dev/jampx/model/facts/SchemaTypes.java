package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.facts.NamedType.OfCustomType;
import dev.jampx.model.facts.NamedType.OfEnum;
import dev.jampx.model.facts.NamedType.OfInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types that the enums, custom types and arguments of a schema become, those written inside others included, in the order in which Amplify writes them. */
public final class SchemaTypes {

    private final List<NamedType> types;
    private final List<OfInput> inputs;

    private SchemaTypes(List<NamedType> types, List<OfInput> inputs) {
        this.types = List.copyOf(types);
        this.inputs = List.copyOf(inputs);
    }

    /** Reads {@code schema}; references to nothing are left out. */
    public static SchemaTypes of(SchemaFacts schema) {
        List<NamedType> types = new ArrayList<>();
        schema.entries().forEach(entry -> {
            if (entry.definition() instanceof DeclaredEnum declared) {
                types.add(new OfEnum(entry.name(), declared, entry.site(), "enum \"" + entry.name() + '"'));
            }
        });
        // Amplify puts custom types last, and behind them what was written inside other things, breadth first.
        schema.entries().forEach(entry -> {
            if (entry.definition() instanceof DeclaredCustomType declared) {
                types.add(
                        new OfCustomType(entry.name(), declared, entry.site(), "custom type \"" + entry.name() + '"'));
            }
        });
        Map<String, OperationFacts> operations = new LinkedHashMap<>();
        schema.operations().forEach(operation -> operations.put(operation.name(), operation));
        List<OfInput> inputs = new ArrayList<>();
        for (DeclaredSchema.Entry entry : schema.entries()) {
            schema.model(entry.name())
                    .filter(model -> model.declared() == entry.definition())
                    .ifPresent(model -> types.addAll(
                            InlineTypes.of(model.name(), model.members(), "model \"" + model.name() + '"')));
            if (operations.containsKey(entry.name())) {
                OperationTypes made = OperationTypes.of(schema, operations.get(entry.name()));
                types.addAll(made.types());
                inputs.addAll(made.inputs());
            }
        }
        for (int next = 0; next < types.size(); next++) {
            if (types.get(next) instanceof OfCustomType custom) {
                types.addAll(InlineTypes.of(custom.name(), custom.declared().fields(), custom.title()));
            }
        }
        return new SchemaTypes(types, inputs);
    }

    /** The enums. */
    public List<OfEnum> enums() {
        return ofKind(OfEnum.class).toList();
    }

    /** The custom types. */
    public List<OfCustomType> customTypes() {
        return ofKind(OfCustomType.class).toList();
    }

    /** The inputs, one of a name: operations share the input that is made of a custom type. */
    public Collection<OfInput> inputs() {
        Map<String, OfInput> byName = new LinkedHashMap<>();
        inputs.forEach(input -> byName.putIfAbsent(input.name(), input));
        return byName.values();
    }

    /** The inputs that each operation asks for; a name stands here as often as it is asked for. */
    public List<OfInput> wantedInputs() {
        return inputs;
    }

    /** Enums, custom types and inputs, each input once. */
    public Stream<NamedType> all() {
        return Stream.concat(types.stream(), inputs().stream());
    }

    private <T extends NamedType> Stream<T> ofKind(Class<T> kind) {
        return types.stream().filter(kind::isInstance).map(kind::cast);
    }
}
