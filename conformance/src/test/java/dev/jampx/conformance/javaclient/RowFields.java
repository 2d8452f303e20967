package dev.jampx.conformance.javaclient;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a generated record by what they are called in the API.
 *
 * @param components the components
 */
record RowFields(Map<String, RecordComponent> components) {

    /** Those of {@code type}, whose members are {@code members}, in their order. */
    static RowFields of(Class<?> type, List<SampleValues.Member> members) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        RecordComponent[] inOrder = type.getRecordComponents();
        for (int i = 0; i < inOrder.length; i++) {
            components.put(members.get(i).name(), inOrder[i]);
        }
        return new RowFields(components);
    }

    /** The value of {@code field} in {@code row}. */
    @Nullable
    Object value(Object row, String field) {
        return Reflection.callOrNull(components.get(field).getAccessor(), row);
    }

    boolean has(String field) {
        return components.containsKey(field);
    }
}
