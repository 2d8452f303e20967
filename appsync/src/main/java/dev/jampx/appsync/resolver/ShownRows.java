package dev.jampx.appsync.resolver;

import dev.jampx.model.resolved.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the rows of a model are shown by whoever reads them.
 *
 * @param owners the fields whose joined claims are shown by the last
 */
record ShownRows(List<Field> owners) {

    /** Rows that are shown as they are stored. */
    static final ShownRows AS_THEY_ARE = new ShownRows(List.of());

    private static final String SHOWN =
            """
            // The row with its owners by the names that clients know.
            function shown(row) {
              return row && { ...row, @owners@ };
            }
            """;

    /** The expression of the row {@code row} as it is shown. */
    String row(String row) {
        return owners.isEmpty() ? row : "shown(" + row + ")";
    }

    /** The expression of the page {@code page} as it is shown. */
    String page(String page) {
        return owners.isEmpty() ? page : "{ ..." + page + ", items: " + page + ".items.map((row) => shown(row)) }";
    }

    /** Adds to {@code module} the functions that such expressions call. */
    JsModule addTo(JsModule module) {
        return module.support(
                        "shown",
                        SHOWN,
                        Map.of(
                                "owners",
                                owners.stream()
                                        .map(field ->
                                                JsText.property(field.name()) + ": " + ShownOwners.shown("row", field))
                                        .collect(Collectors.joining(", "))))
                .support("shownName", ShownOwners.SHOWN_NAME);
    }
}
