package dev.jampx.conformance.requests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A difference between what Amplify's resolvers and jampx's do that is meant. */
sealed interface Deliberate permits DeliberateOutcome, DeliberateReading {

    /** How it is written in the list. */
    String phrase();

    /** All that there are. */
    static List<Deliberate> all() {
        return Stream.<Deliberate>concat(
                        Arrays.stream(DeliberateOutcome.values()), Arrays.stream(DeliberateReading.values()))
                .toList();
    }

    /** The difference that is written as {@code phrase}. */
    static Deliberate of(String phrase) {
        return all().stream()
                .filter(each -> each.phrase().equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no difference '" + phrase + "'; there are "
                        + all().stream().map(Deliberate::phrase).toList()));
    }
}
