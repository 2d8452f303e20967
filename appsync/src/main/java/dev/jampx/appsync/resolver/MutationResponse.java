package dev.jampx.appsync.resolver;

import java.util.Map;

/**
 * The response handlers of mutations.
 *
 * @param marks whether the rows that are answered are marked, see {@link Redaction}
 * @param rows how they are shown
 */
record MutationResponse(boolean marks, ShownRows rows) {

    private static final String CONDITIONAL_RESPONSE =
            """
            export function response(ctx) {
              const { error, result } = ctx;
              if (@nothingWritten@) {
                // The row as it is tells whether the caller may know more.
                @authorize@
              }
              if (error) {
                util.error(error.message, error.type);
              }
              return @result@;
            }
            """;

    private static final String CONDITION_FAILED = "error?.type === 'DynamoDB:ConditionalCheckFailedException'";

    private static final String MARKED =
            """
            // A row that a mutation answers, so that what not all its subscribers may read is left out of it.
            function marked(row) {
              return row && { ...row, __operation: 'Mutation' };
            }
            """;

    /** The handler of a write whose condition says nothing of the caller. */
    String unconditional() {
        return SharedFunctions.response(answered("ctx.result"));
    }

    /**
     * The handler of an update or a delete.
     *
     * @param nothingWritten the expression that tells, of a response without an error, that nothing was written; empty if that cannot be
     */
    String of(WriteAuthorization authorization, String nothingWritten) {
        if (!authorization.needsRows()) {
            return unconditional();
        }
        String nothing = nothingWritten.isEmpty()
                ? CONDITION_FAILED
                : "error ? " + CONDITION_FAILED.replace("?.", ".") + " : " + nothingWritten;
        return Template.fill(
                CONDITIONAL_RESPONSE,
                Map.of(
                        "nothingWritten",
                        nothing,
                        "authorize",
                        authorization.rowCall("ctx.args.input", "result"),
                        "result",
                        answered("result")));
    }

    private String answered(String row) {
        return marks ? "marked(" + rows.row(row) + ")" : rows.row(row);
    }

    /** Adds to {@code module} the function that its handler calls. */
    JsModule addTo(JsModule module) {
        return rows.addTo(module.support("marked", MARKED));
    }
}
