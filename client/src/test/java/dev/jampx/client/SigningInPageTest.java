package dev.jampx.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the section "Signing in" of docs/java-client.md compiles. */
class SigningInPageTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Signing in$(.*?)(?=^## |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java$(.*?)^```$");

    /** What the page takes for given. */
    private static final String GIVEN =
            """
            import dev.jampx.client.*;
            import dev.jampx.client.auth.*;
            import java.nio.file.Path;

            class Example%d {
                void run(AmplifyOutputs outputs, Path home, String password, String code, String codeOfTheApp) {
            %s
                }
            }
            """;

    @Test
    void compiles(@TempDir Path classes) throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("..", "docs", "java-client.md")));
        assertThat(section.find()).isTrue();
        Matcher block = BLOCK.matcher(section.group(1));
        List<JavaFileObject> sources = new ArrayList<>();
        while (block.find()) {
            sources.add(source(sources.size(), block.group(1)));
        }
        assertThat(sources).hasSize(3);
        StringWriter log = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-path",
                "-Werror",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());

        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(log, null, null, options, null, sources)
                .call();

        assertThat(compiled).as(log.toString()).isTrue();
    }

    private static JavaFileObject source(int number, String block) {
        return new SimpleJavaFileObject(
                URI.create("string:///Example" + number + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return GIVEN.formatted(number, block);
            }
        };
    }
}
