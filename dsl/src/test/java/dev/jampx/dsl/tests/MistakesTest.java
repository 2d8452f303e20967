package dev.jampx.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every definition in {@code amplify.mistakes} is refused with exactly the report that stands at the end of its file. */
class MistakesTest {

    private static final Pattern CODE = Pattern.compile("^(JPX\\d{4})  ", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> isReportedAsWritten() {
        return MistakeFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), file.uri(), () -> {
                    String report = file.report();
                    if (Boolean.getBoolean("jampx.golden.update")) {
                        file.write(report);
                        throw new AssertionError(
                                "Rewrote the wanted report of " + file.name() + "; look at the change.");
                    }
                    assertThat(report).isEqualTo(file.wanted());
                }));
    }

    @Test
    void coversEveryCode() {
        Set<String> shown = MistakeFile.all().stream()
                .flatMap(file -> CODE.matcher(file.wanted()).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(ProblemCodes.inSources());
    }
}
