package dev.jampx.conformance.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.conformance.Oracle;
import dev.jampx.dsl.BackendDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The resources of Cognito, the roles and the outputs of a definition, as Amplify's toolchain and as jampx make them. What need not be the same
 * {@link UserResources} says.
 */
@Tag("toolchain")
class UsersConformanceTest {

    private static final Path CASES = Path.of("src", "test", "java", "dev", "jampx", "conformance", "users", "cases");

    private static JsonNode amplify;

    @BeforeAll
    static void runAmplify() throws IOException, InterruptedException {
        Oracle.install();
        amplify = Oracle.users(
                cases().stream().map(name -> CASES.resolve(name + ".ts")).toList());
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ts"))
                    .map(name -> name.replace(".ts", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areWhatAmplifyMakes(String name) throws Exception {
        JsonNode jampx =
                SynthesizedUsers.of((BackendDefinition) Class.forName("dev.jampx.conformance.users.cases." + name)
                        .getDeclaredConstructor()
                        .newInstance());
        Map<String, List<String>> wanted = UserResources.of(amplify.path(name));
        Map<String, List<String>> made = UserResources.of(jampx);
        assertThat(made).containsOnlyKeys(wanted.keySet());
        SoftAssertions.assertSoftly(softly -> wanted.forEach(
                (kind, all) -> softly.assertThat(made.get(kind)).as(kind).containsExactlyInAnyOrderElementsOf(all)));
    }
}
