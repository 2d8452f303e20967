package dev.jampx.model.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How problems look. */
class ProblemReportTest {

    private static final SourceLocation EARLY = new SourceLocation("amplify/A.java", 3);
    private static final SourceLocation LATE = new SourceLocation("amplify/B.java", 1);

    private static final Map<SourceLocation, String> SOURCES = Map.of(EARLY, "\t    .field(\"a\", a.id())  ");

    private final ProblemReport report = new ProblemReport(place -> Optional.ofNullable(SOURCES.get(place)));

    @Test
    void showsEverythingKnownSortedByPlace() {
        Problem full = new Problem("JPX0002", EARLY, "It is wrong.", Optional.of("b"), Optional.of("Write b."));
        Problem bare = Problem.of("JPX0001", LATE, "One line.\nAnother.");
        assertThat(report.render(List.of(bare, full)))
                .isEqualTo(
                        """
                        JPX0002  amplify/A.java:3
                            .field("a", a.id())
                          It is wrong.
                          Did you mean "b"?
                          Write b.

                        JPX0001  amplify/B.java:1
                          One line.
                          Another.
                        """);
    }

    @Test
    void leavesOutALineThatIsEmpty() {
        assertThat(new ProblemReport(place -> Optional.of("   "))
                        .render(List.of(Problem.of("JPX0001", LATE, "Wrong."))))
                .isEqualTo("JPX0001  amplify/B.java:1\n  Wrong.\n");
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(report.render(List.of())).isEmpty();
    }
}
