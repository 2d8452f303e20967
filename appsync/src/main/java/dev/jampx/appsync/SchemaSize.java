package dev.jampx.appsync;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How large an API's schema may be. */
final class SchemaSize {

    /** AppSync's quota "schema document size", in bytes. */
    static final int MOST_BYTES = 1024 * 1024;

    private SchemaSize() {}

    /** What is wrong with the size of the schema of {@code api}, defined at {@code site}. */
    static Optional<Problem> problem(CompiledApi api, SourceLocation site) {
        int bytes = api.sdl().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of(AppSyncProblems.largeSchema(
                        site, bytes, MOST_BYTES, api.tables().size()));
    }
}
