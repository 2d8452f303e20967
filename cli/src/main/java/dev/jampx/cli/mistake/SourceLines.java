package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/** Looks up the text of a source line. */
@FunctionalInterface
public interface SourceLines {

    /** No source at hand. */
    SourceLines NONE = location -> Optional.empty();

    /** The line, without surrounding blanks; empty when the file or the line is not known. */
    Optional<String> line(SourceLocation location);
}
