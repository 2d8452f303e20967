package dev.jampx.codegen.modelgen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that models can be written in; {@code JAVA} is that of Amplify's library for Android. */
public enum ModelTarget {
    JAVA,
    SWIFT,
    JAVASCRIPT,
    TYPESCRIPT,
    DART;

    /** Amplify's word for it, as in {@code --model-target typescript}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target that Amplify calls {@code term}, if there is one. */
    public static Optional<ModelTarget> of(String term) {
        return Arrays.stream(values())
                .filter(target -> target.term().equals(term))
                .findFirst();
    }
}
