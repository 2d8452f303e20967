package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** How the outputs document is written. */
public enum OutputsFormat {
    /** For web clients. */
    JSON("json") {
        @Override
        public String text(ObjectNode document) {
            return document.toPrettyString() + "\n";
        }
    },
    /** For Flutter. */
    DART("dart") {
        @Override
        public String text(ObjectNode document) {
            // A raw string: dollar signs are nothing special in it.
            return "const amplifyConfig = r'''" + document.toPrettyString() + "''';";
        }
    };

    private final String extension;

    OutputsFormat(String extension) {
        this.extension = extension;
    }

    /** The file's name. */
    public String fileName() {
        return "amplify_outputs." + extension;
    }

    /** The file's text. */
    public abstract String text(ObjectNode document);

    /** The format called {@code name}. */
    public static Optional<OutputsFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(name))
                .findFirst();
    }
}
