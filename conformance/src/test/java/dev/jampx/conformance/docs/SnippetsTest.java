package dev.jampx.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.dsl.Backend;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolution.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every definition in the documentation compiles, and does what the page says. */
class SnippetsTest {

    static List<CodeBlock> valid() {
        List<CodeBlock> valid = new ArrayList<>(Documentation.java());
        valid.removeAll(invalid().stream().map(Documentation.Pair::first).toList());
        return valid;
    }

    static List<Documentation.Pair> invalid() {
        return Documentation.pairs("java", "text");
    }

    static List<Documentation.Pair> shown() {
        return Documentation.pairs("java", "graphql");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void isWithoutProblems(CodeBlock block) throws ReflectiveOperationException {
        CompiledBlocks.shared().backend(block).ifPresent(backend -> assertThat(problems(backend))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void makesTheSchemaThatThePageShows(Documentation.Pair pair) throws ReflectiveOperationException {
        assertThat(Excerpt.mistakes(pair.second().text(), sdl(backend(pair.first()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void hasTheProblemThatThePageShows(Documentation.Pair pair) throws ReflectiveOperationException {
        assertThat(problems(backend(pair.first()))).isEqualTo(pair.second().text());
    }

    @Test
    void thereAreSuchPages() {
        assertThat(shown()).isNotEmpty();
        assertThat(Documentation.pairs("ts", "java")).isNotEmpty();
        assertThat(invalid()).isNotEmpty();
    }

    private static Backend backend(CodeBlock block) throws ReflectiveOperationException {
        return CompiledBlocks.shared().backend(block).orElseThrow();
    }

    private static String sdl(Backend backend) {
        return CompiledBlocks.sdl(Resolution.of(backend.declared()).data().orElseThrow());
    }

    /** Code and message of each problem. */
    private static String problems(Backend backend) {
        InvalidDefinitionException exception =
                catchThrowableOfType(InvalidDefinitionException.class, () -> Resolution.of(backend.declared()));
        return exception == null
                ? ""
                : exception.problems().stream()
                        .map((Problem problem) -> problem.code() + "  " + problem.message())
                        .collect(Collectors.joining("\n"));
    }
}
