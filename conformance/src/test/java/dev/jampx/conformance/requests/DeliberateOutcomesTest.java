package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of differences that are meant can hide nothing by accident. */
class DeliberateOutcomesTest {

    @Test
    void everyDifferenceIsListedWithItsReason() {
        DeliberateOutcomes list = DeliberateOutcomes.read(Path.of("deliberate-outcomes.txt"));
        assertThat(list.unused()).hasSameSizeAs(Deliberate.all());
    }

    @Test
    void refusesADifferenceItDoesNotKnow() {
        assertThatThrownBy(() -> DeliberateOutcomes.parse(List.of("whatever happens: fine")))
                .hasMessageStartingWith("no difference 'whatever happens'; there are ");
    }

    @Test
    void refusesALineWithoutReason() {
        assertThatThrownBy(() -> DeliberateOutcomes.parse(List.of("values are checked before the row: ")))
                .hasMessage("expected '<difference>: <reason>', got: values are checked before the row: ");
    }

    @Test
    void aLineThatExplainsNothingIsReported() {
        assertThat(DeliberateOutcomes.parse(List.of("# why", "", "values are checked before the row: why"))
                        .unused())
                .containsExactly(
                        "'values are checked before the row' is listed as a deliberate difference, but no request shows it");
    }
}
