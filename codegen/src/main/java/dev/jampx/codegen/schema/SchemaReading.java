package dev.jampx.codegen.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a definition as clients are to see it. */
public final class SchemaReading {

    private final boolean customIdentifiers;
    private final boolean timestamps;
    private final Map<String, Map<List<String>, String>> counterparts = new HashMap<>();

    private SchemaReading(boolean customIdentifiers, boolean timestamps) {
        this.customIdentifiers = customIdentifiers;
        this.timestamps = timestamps;
    }

    /**
     * The types of {@code data} as clients see them.
     *
     * @param customIdentifiers whether clients know of keys other than {@code id}; if not, every model has an {@code id} to them
     * @param timestamps whether they see the timestamps that nobody declared
     */
    public static ClientSchema of(Data data, boolean customIdentifiers, boolean timestamps) {
        return new SchemaReading(customIdentifiers, timestamps).schema(data);
    }

    private ClientSchema schema(Data data) {
        data.models().forEach(model -> counterparts.put(model.name(), counterparts(model)));
        return new ClientSchema(
                data.models().stream().map(this::model).toList(),
                data.customTypes().stream()
                        .map(type -> ClientType.custom(
                                type.name(),
                                type.fields().stream().map(this::field).toList()))
                        .toList(),
                data.enums(),
                customIdentifiers);
    }

    private static Map<List<String>, String> counterparts(Model model) {
        Map<List<String>, String> first = new HashMap<>();
        model.relationships()
                .forEach(relationship -> first.putIfAbsent(relationship.references(), relationship.name()));
        return first;
    }

    private ClientType model(Model model) {
        List<ClientField> fields = MemberOrder.of(model).stream()
                .filter(this::isVisible)
                .map(this::field)
                .toList();
        List<ClientField> all = customIdentifiers ? fields : withIdentifier(fields);
        return new ClientType(
                model.name(),
                all,
                customIdentifiers ? Optional.of(identifier(model, all)) : Optional.empty(),
                ClientKey.declared(model),
                model.rules());
    }

    /** Owners that nobody declared are known to clients from the rules alone. */
    private boolean isVisible(Member member) {
        return !(member instanceof Field field)
                || switch (field.origin()) {
                    case DECLARED, DEFAULT_IDENTIFIER -> true;
                    case TIMESTAMP -> timestamps;
                    case OWNER -> false;
                };
    }

    private static List<ClientField> withIdentifier(List<ClientField> fields) {
        Stream<ClientField> identifier = fields.stream()
                .filter(field -> field.name().equals(MemberOrder.IDENTIFIER))
                .findFirst()
                .map(ClientField::asRequired)
                .or(() -> Optional.of(new ClientField(
                        MemberOrder.IDENTIFIER,
                        new ValueType.Scalar(ScalarType.ID),
                        true,
                        ListShape.SINGLE,
                        false,
                        Optional.empty(),
                        List.of())))
                .stream();
        return Stream.concat(identifier, fields.stream().filter(field -> !field.name()
                        .equals(MemberOrder.IDENTIFIER)))
                .toList();
    }

    private static ClientIdentifier identifier(Model model, List<ClientField> fields) {
        Map<String, ClientField> byName =
                fields.stream().collect(Collectors.toMap(ClientField::name, Function.identity()));
        KeySchema key = model.primaryKey();
        return new ClientIdentifier(
                kind(model), key.fields().stream().map(byName::get).toList());
    }

    private static ClientIdentifier.Kind kind(Model model) {
        KeySchema key = model.primaryKey();
        if (model.field(key.partitionKey()).origin() == Field.Origin.DEFAULT_IDENTIFIER) {
            return ClientIdentifier.Kind.MANAGED;
        }
        return key.fields().equals(List.of(MemberOrder.IDENTIFIER))
                ? ClientIdentifier.Kind.OPTIONALLY_MANAGED
                : ClientIdentifier.Kind.CUSTOM;
    }

    private ClientField field(Member member) {
        return member.accept(new FieldReading(counterparts));
    }
}
