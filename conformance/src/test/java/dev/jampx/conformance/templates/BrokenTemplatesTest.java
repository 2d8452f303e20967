package dev.jampx.conformance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.Oracle;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The validator that finds nothing in our templates would have found something: each mistake put into one is flagged. */
@Tag("toolchain")
class BrokenTemplatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void areFlagged() throws IOException, InterruptedException {
        ObjectNode sound = soundTemplate();
        Path folder = Oracle.emptyFolder("broken-templates");
        write(folder, "sound", sound);
        for (TemplateMistake mistake : TemplateMistake.values()) {
            ObjectNode broken = sound.deepCopy();
            mistake.make((ObjectNode) broken.get("Resources"));
            assertThat(broken).as(mistake.name()).isNotEqualTo(sound);
            write(folder, mistake.name(), broken);
        }
        Oracle.Outcome outcome = Oracle.validate(folder);

        List<String> errors = outcome.output()
                .lines()
                .filter(line -> line.contains(": ERROR ") || line.contains(": FATAL "))
                .toList();
        assertThat(errors).noneMatch(line -> line.startsWith("sound."));
        assertThat(Stream.of(TemplateMistake.values())
                        .filter(mistake -> errors.stream().noneMatch(line -> line.startsWith(mistake.name() + "."))))
                .as("mistakes without an error")
                .isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    private static ObjectNode soundTemplate() throws IOException {
        Path assembly = SynthesizedCase.all().stream()
                .filter(each -> each.toString().equals("examples/HeroFaq sandbox"))
                .findFirst()
                .orElseThrow()
                .folder();
        return (ObjectNode) JSON.readTree(SymbolicTemplate.rootOf(assembly).toFile());
    }

    private static void write(Path folder, String name, ObjectNode template) throws IOException {
        JSON.writeValue(folder.resolve(name + ".template.json").toFile(), template);
    }
}
