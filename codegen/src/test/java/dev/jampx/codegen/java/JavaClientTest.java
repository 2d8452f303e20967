package dev.jampx.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.dsl.Schema;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated clients look like, that they compile, and that equal definitions give equal ones. */
class JavaClientTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "javaclient");

    static Stream<Arguments> goldens() {
        return Stream.of(
                Arguments.of("hero-faq", Definitions.heroFaq()),
                Arguments.of("keys", Definitions.keys()),
                Arguments.of("operations", Definitions.operations()));
    }

    static Stream<Arguments> definitions() {
        return Stream.concat(
                goldens(),
                Stream.of(Arguments.of("odd-names", Definitions.oddNames()), Arguments.of("wide", Definitions.wide())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void looksAsBefore(String name, Schema schema) throws IOException {
        Path golden = GOLDENS.resolve(name + ".txt");
        String actual = Definitions.client(schema).stream()
                .map(file -> "// ===== " + file.path() + "\n" + file.content())
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, actual);
            fail("rewrote " + golden + "; read it, then run again without the update");
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void compilesWithoutWarnings(String name, Schema schema) throws ClassNotFoundException {
        CompiledClient client = CompiledClient.of(Definitions.client(schema));

        assertThat(client.loadClass("com.acme.faq.DataClient").getMethods()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void comesOutTheSameEachTime(String name, Schema schema) {
        assertThat(Definitions.client(schema)).isEqualTo(Definitions.client(schema));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void namesFilesApartOnEverySystem(String name, Schema schema) {
        List<String> paths = Definitions.client(schema).stream()
                .map(GeneratedFile::path)
                .map(path -> path.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(paths).doesNotHaveDuplicates();
    }

    /** A class takes a record's place where there are more components than a constructor can have parameters, and does the same. */
    @Test
    void wideModelsAreValuesAsWell() throws ReflectiveOperationException {
        CompiledClient client = CompiledClient.of(Definitions.client(Definitions.wide()));
        Class<?> type = client.loadClass("com.acme.faq.model.CreateWide");

        assertThat(type.isRecord()).isFalse();
        assertThat(wide(type, 7)).isEqualTo(wide(type, 7)).hasSameHashCodeAs(wide(type, 7));
        assertThat(wide(type, 7)).isNotEqualTo(wide(type, 8)).isNotEqualTo("something else");
        assertThat(type.getMethod("field4").invoke(wide(type, 7))).isEqualTo(7);
        assertThat(wide(type, 7).toString()).startsWith("CreateWide[");
    }

    private static Object wide(Class<?> type, int number) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && setter.getParameterTypes()[0] == Integer.class) {
                setter.invoke(builder, number);
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
