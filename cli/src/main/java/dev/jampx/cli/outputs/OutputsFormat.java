package dev.jampx.cli.outputs;

import java.util.Arrays;
import java.util.Optional;

/** The formats of outputs files. */
public enum OutputsFormat {
    /** For web clients. */
    JSON("json", "json", true),
    /** For Flutter. */
    DART("dart", "dart", true),
    /** For web clients of version 0, as a module of TypeScript. */
    TS("ts", "ts", false),
    /** For web clients of version 0, as a module of JavaScript. */
    MJS("mjs", "mjs", false),
    /** For Android and iOS clients of version 0. */
    JSON_MOBILE("json-mobile", "json", false);

    private final String text;
    private final String extension;
    private final boolean inAllVersions;

    OutputsFormat(String text, String extension, boolean inAllVersions) {
        this.text = text;
        this.extension = extension;
        this.inAllVersions = inAllVersions;
    }

    /** As it is written on the command line. */
    public String text() {
        return text;
    }

    /** How names of files in it end. */
    String extension() {
        return extension;
    }

    /** Whether documents of {@code version} are written in it. */
    public boolean takes(OutputsVersion version) {
        return inAllVersions || version == OutputsVersion.V0;
    }

    /** The format called {@code name}. */
    public static Optional<OutputsFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.text.equals(name))
                .findFirst();
    }
}
