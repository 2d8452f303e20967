package dev.jampx.appsync.naming;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields that the API fills in when a mutation leaves them out. Amplify knows them by their names. */
public final class ManagedFields {

    /** The identifier of rows of a model that does not choose another. */
    public static final String ID = "id";

    /** The time of the row's creation. */
    public static final String CREATED_AT = "createdAt";

    /** The time of the row's last change. */
    public static final String UPDATED_AT = "updatedAt";

    /** Both, the time of creation first. */
    public static final List<String> TIMESTAMP_NAMES = List.of(CREATED_AT, UPDATED_AT);

    private static final Set<ScalarType> GENERATED_ID_TYPES = Set.of(ScalarType.ID, ScalarType.STRING);
    private static final Set<ScalarType> FILLED_IN_TIMESTAMP_TYPES = Set.of(ScalarType.STRING, ScalarType.DATETIME);

    private ManagedFields() {}

    /** Whether {@code field} is called {@code id}; such a field is no part of a condition. */
    public static boolean isId(Field field) {
        return field.name().equals(ID);
    }

    /** Whether a mutation that leaves {@code field} out gives it a new identifier. */
    public static boolean isGeneratedId(Field field) {
        return isId(field)
                && field.type() instanceof ValueType.Scalar scalar
                && GENERATED_ID_TYPES.contains(scalar.type())
                && field.list() == ListShape.SINGLE;
    }

    /** Whether {@code field} holds the time of creation or of the last change. */
    public static boolean isTimestamp(Field field) {
        return TIMESTAMP_NAMES.contains(field.name());
    }

    /** Whether a mutation that leaves the timestamp {@code field} out gets the present time: Amplify fills in no other types. */
    public static boolean isFilledInTimestamp(Field field) {
        return isTimestamp(field)
                && field.type() instanceof ValueType.Scalar scalar
                && FILLED_IN_TIMESTAMP_TYPES.contains(scalar.type());
    }

    /** The field of {@code model} that gets a new identifier, if there is one. */
    public static Optional<Field> generatedId(Model model) {
        return model.fields().stream().filter(ManagedFields::isGeneratedId).findFirst();
    }

    /** The timestamps of {@code model}, the time of creation first. */
    public static List<Field> timestamps(Model model) {
        return model.fields().stream()
                .filter(ManagedFields::isTimestamp)
                .sorted(Comparator.comparing(Field::name))
                .toList();
    }
}
