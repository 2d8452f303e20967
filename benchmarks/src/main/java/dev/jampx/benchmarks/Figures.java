package dev.jampx.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Measured times of one thing, in milliseconds.
 *
 * @param millis one value a run, in the order measured
 */
record Figures(List<Double> millis) {

    Figures {
        millis = millis.stream().sorted().toList();
    }

    double median() {
        int middle = millis.size() / 2;
        return millis.size() % 2 == 1 ? millis.get(middle) : (millis.get(middle - 1) + millis.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.0f ms, min %.0f, max %.0f, %d runs",
                median(),
                millis.get(0),
                millis.get(millis.size() - 1),
                millis.size());
    }
}
