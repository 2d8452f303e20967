package dev.jampx.cli.aws.outputs;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the outputs document, the older first. */
public enum OutputsVersion {
    /** The first one. */
    V1("1"),
    /** With several buckets. */
    V1_1("1.1"),
    /** With the paths in buckets. */
    V1_2("1.2"),
    /** With groups of users. */
    V1_3("1.3"),
    /** With signing in without a password. */
    V1_4("1.4"),
    /** The newest. */
    V1_5("1.5");

    private final String text;

    OutputsVersion(String text) {
        this.text = text;
    }

    /** As it stands in the document. */
    public String text() {
        return text;
    }

    /** The version written {@code text}. */
    public static Optional<OutputsVersion> of(String text) {
        return Arrays.stream(values())
                .filter(version -> version.text.equals(text))
                .findFirst();
    }

    boolean isAtLeast(OutputsVersion other) {
        return compareTo(other) >= 0;
    }
}
