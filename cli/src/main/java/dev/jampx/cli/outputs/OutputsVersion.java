package dev.jampx.cli.outputs;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the outputs document, the older first. */
public enum OutputsVersion {
    /** What clients read before Amplify Gen 2: another document, in another file. */
    V0("0"),
    /** The first of Amplify Gen 2. */
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

    /** As it is written on the command line. */
    public String text() {
        return text;
    }

    /** The version that a document is in, which for {@link #V0} is the one that it is made from. */
    public String ofDocument() {
        return this == V0 ? V1_5.text : text;
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
