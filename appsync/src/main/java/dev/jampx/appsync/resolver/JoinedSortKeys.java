package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The attributes in which indexes store several sort keys joined, as a write has to keep them.
 *
 * @param keys how messages call the index, by its sort key
 * @param verb what the write is doing
 * @param filledIn the fields of these keys that are filled in for the caller, who has not given them then
 */
record JoinedSortKeys(Map<SortKey, String> keys, String verb, List<String> filledIn) {

    private static final String JOIN =
            """
            // An index stores several sort keys joined in one attribute, so they can only be written together.
            function joinSortKey(values, fields, index@filledIn@) {
              const given = fields.filter((field) => values[field] !== undefined@notFilledIn@);
              if (given.length > 0) {
                const missing = fields.find((field) => !given.includes(field));
                if (missing) {
                  util.error(
                    `When @verb@ any part of the composite sort key for ${index}, ` +
                      `you must provide all fields for the key. Missing key: '${missing}'.`,
                  );
                }
                // A row with a part that is null is not in the index.
                const joined = fields.map((field) => values[field]).join('#');
                values[fields.join('#')] = fields.some((field) => values[field] === null) ? null : joined;
              }
            }
            """;

    /** Those of new rows. */
    static JoinedSortKeys ofCreate(IndexKeys keys, AccessMatrix matrix) {
        List<String> parts = keys.composite().keySet().stream()
                .map(SortKey::fields)
                .flatMap(Collection::stream)
                .toList();
        List<String> owners = matrix.rolesFor(Operation.CREATE).stream()
                .filter(Role.Owner.class::isInstance)
                .map(owner -> ((Role.Owner) owner).field())
                .filter(parts::contains)
                .distinct()
                .toList();
        return new JoinedSortKeys(keys.composite(), "creating", owners);
    }

    /** Those of rows that change. */
    static JoinedSortKeys ofUpdate(IndexKeys keys) {
        return new JoinedSortKeys(keys.composite(), "updating", List.of());
    }

    /** The statements that put them among {@code values}; {@code input} is what the caller gave. */
    String statements(String input) {
        String declaration = filledIn.isEmpty()
                ? ""
                : "// An owner who is filled in is no part that the caller gave.\nconst filledIn = "
                        + JsText.strings(filledIn) + ".filter((field) => " + input + "[field] === undefined);\n";
        return declaration
                + keys.entrySet().stream()
                        .map(key -> "joinSortKey(values, "
                                + JsText.strings(key.getKey().fields()) + ", " + JsText.string(key.getValue())
                                + (filledIn.isEmpty() ? "" : ", filledIn") + ");\n")
                        .collect(Collectors.joining());
    }

    /** Adds the function that {@link #statements} call, if there are any. */
    void addTo(JsModule module) {
        if (!keys.isEmpty()) {
            module.function(
                    JOIN,
                    Map.of(
                            "verb", verb,
                            "filledIn", filledIn.isEmpty() ? "" : ", filledIn",
                            "notFilledIn", filledIn.isEmpty() ? "" : " && !filledIn.includes(field)"));
        }
    }
}
