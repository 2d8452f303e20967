package dev.jampx.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Definitions can be had by number, differ, and are Java. */
class SeedsTest {

    private static final List<RandomBackend> BACKENDS =
            IntStream.rangeClosed(1, 60).mapToObj(Seeds::backend).toList();

    @Test
    void aNumberMakesTheSameDefinitionEachTime() {
        assertThat(IntStream.rangeClosed(1, 60).mapToObj(Seeds::backend).toList())
                .isEqualTo(BACKENDS);
    }

    @Test
    void differentNumbersMakeDifferentDefinitions() {
        assertThat(BACKENDS.stream().map(TypeScriptSource::of)).doesNotHaveDuplicates();
    }

    @Test
    void mostHaveNoMistake() {
        assertThat(BACKENDS.stream().filter(backend -> backend.mistake().isEmpty()))
                .hasSizeBetween(36, 54);
    }

    @Test
    void everyoneIsJava() {
        Map<String, String> sources = new HashMap<>();
        BACKENDS.forEach(backend -> {
            String name = "Random" + sources.size();
            sources.put(name, JavaSource.of(backend, name));
        });
        assertThat(JavaBatch.compile(sources)).hasSameSizeAs(BACKENDS);
    }

    @Test
    void whatIsSmallerIsJavaAsWell() {
        Map<String, String> sources = new HashMap<>();
        for (RandomBackend smaller : Smaller.than(BACKENDS.get(0))) {
            String name = "Smaller" + sources.size();
            sources.put(name, JavaSource.of(smaller, name));
        }
        assertThat(JavaBatch.compile(sources)).isNotEmpty();
    }
}
