package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Amplify refuses jampx refuses, and says why with its own codes; what jampx alone refuses is listed. */
class RejectionTest {

    static List<Case> rejected() {
        return Cases.rejected();
    }

    static List<Case> stricter() {
        return Cases.stricter();
    }

    @ParameterizedTest
    @MethodSource({"rejected", "stricter"})
    void jampxRefuses(Case each) {
        InvalidDefinitionException refusal = catchThrowableOfType(InvalidDefinitionException.class, each::compile);
        assertThat(refusal).as("what jampx says of " + each).isNotNull();
        assertThat(refusal.problems().stream().map(Problem::code).sorted().toList())
                .isEqualTo(RejectedDefinition.of(each).codes());
    }

    @Tag("toolchain")
    @ParameterizedTest
    @MethodSource("rejected")
    void amplifyRefuses(Case each, TestReporter report) {
        Synthesis synthesis = Toolchain.shared().synthesize(each.typeScript()).join();
        Synthesis.Rejection rejection = synthesis.rejection().orElseThrow();
        report.publishEntry(each.name(), rejection.toString());
        assertThat(rejection.crash())
                .as(rejection.toString())
                .isEqualTo(RejectedDefinition.of(each).crashesAmplify());
    }

    @Tag("toolchain")
    @ParameterizedTest
    @MethodSource("stricter")
    void amplifyTakes(Case each) {
        Synthesis synthesis = Toolchain.shared().synthesize(each.typeScript()).join();
        assertThat(synthesis.rejection()).isEmpty();
    }

    @Test
    void everyCodeThatIsRefusedByJampxAloneIsListed() {
        assertThat(stricter().stream()
                        .flatMap(each -> RejectedDefinition.of(each).codes().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(DeliberateDifferences.read(Path.of("deliberate-differences.txt"))
                        .refusedByJampxAlone());
    }
}
