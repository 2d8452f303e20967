package dev.jampx.codegen.java.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The selections that read all that is a row's or an object's own: its fields and those of custom types inside, and no relations.
 *
 * <p>Where custom types contain each other, a selection goes round once more than there are types in the circle, and stops.
 */
public final class SelectionTexts {

    private final ApiSchema schema;
    private final CustomTypeCircles circles;
    private final Set<String> models;
    private final Map<String, String> texts = new HashMap<>();

    /**
     * The selections of an API.
     *
     * @param models the names of the models, which no selection enters by itself
     */
    public SelectionTexts(ApiSchema schema, CustomTypeCircles circles, Set<String> models) {
        this.schema = schema;
        this.circles = circles;
        this.models = models;
    }

    /** What reads an object of the type called {@code type}, without braces; empty for scalars and enums. */
    public String of(String type) {
        if (schema.fields(type).isEmpty()) {
            return "";
        }
        String known = texts.get(type);
        String text = known == null ? orTypeName(fields(type, circles.size(type) + 1)) : known;
        texts.put(type, text);
        return text;
    }

    /** @param rounds how many types of the same circle may still be entered */
    private String fields(String type, int rounds) {
        return schema.fields(type).stream()
                .map(field -> field(type, field, rounds))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String field(String type, SchemaField field, int rounds) {
        String target = field.type().name();
        if (circles.isCustomType(target)) {
            return object(type, field, rounds);
        }
        return leadsToRows(target) ? "" : field.name();
    }

    private String object(String type, SchemaField field, int rounds) {
        String target = field.type().name();
        if (!circles.isCircle(type, target)) {
            return field.name() + " { " + of(target) + " }";
        }
        return rounds == 0 ? "" : field.name() + " { " + orTypeName(fields(target, rounds - 1)) + " }";
    }

    /** A model, or a page of rows: an object that is no custom type. */
    private boolean leadsToRows(String target) {
        return models.contains(target) || !schema.fields(target).isEmpty();
    }

    /** GraphQL knows no empty selections. */
    private static String orTypeName(String fields) {
        return fields.isEmpty() ? "__typename" : fields;
    }
}
