package dev.jampx.appsync.resolver;

import java.util.Map;

/** The response handlers of relationships. */
final class RelatedRows {

    private static final String RESPONSE =
            """
            export function response(ctx) {
              if (ctx.error) {
                util.error(ctx.error.message, ctx.error.type);
              }
              @authorize@
              return @rows@;
            }
            """;

    private static final String AUTHORIZE_ROW =
            """
            if (ctx.result) {
              authorizeRow(ctx, ctx.result);
            }
            """;

    private static final String AUTHORIZE_FIRST =
            """
            if (ctx.result.items.length === 0 && ctx.result.scannedCount > 0) {
              util.unauthorized();
            }
            """;

    private static final String MARKED =
            """
            // Rows that are part of the answer to a mutation, so that what not all its subscribers may read is left out of them.
            function marked(row, { __operation }) {
              return row && __operation ? { ...row, __operation } : row;
            }
            """;

    private RelatedRows() {}

    /** Adds the handler that passes on a page of rows. */
    static JsModule addPage(JsModule module, boolean marks, ShownRows shown) {
        String row = "marked(" + shown.row("row") + ", ctx.source)";
        String page = "{ ...ctx.result, items: ctx.result.items.map((row) => " + row + ") }";
        return add(module, "", marks ? page : shown.page("ctx.result"), shown);
    }

    /** Adds the handler that passes on the first row of a page; of rows that are there, the caller must be let in to one if {@code authorizes}. */
    static JsModule addFirst(JsModule module, boolean authorizes, boolean marks, ShownRows shown) {
        String row = shown.row("ctx.result.items[0] ?? null");
        return add(module, authorizes ? AUTHORIZE_FIRST : "", marks ? "marked(" + row + ", ctx.source)" : row, shown);
    }

    /** Adds the handler that passes on a row; the caller must be let in to it if {@code authorizes}. */
    static JsModule addRow(JsModule module, boolean authorizes, boolean marks, ShownRows shown) {
        String row = shown.row("ctx.result");
        return add(module, authorizes ? AUTHORIZE_ROW : "", marks ? "marked(" + row + ", ctx.source)" : row, shown);
    }

    private static JsModule add(JsModule module, String authorize, String rows, ShownRows shown) {
        return shown.addTo(module.function(RESPONSE, Map.of("authorize", authorize, "rows", rows))
                .support("marked", MARKED));
    }
}
