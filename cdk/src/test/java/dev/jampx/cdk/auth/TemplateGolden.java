package dev.jampx.cdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awscdk.assertions.Template;

/**
 * Templates that are wanted word for word, but for the functions, which others make. {@code -Djampx.golden.update=true} rewrites them, and
 * fails by design.
 */
final class TemplateGolden {

    private static final Path FOLDER = Path.of("src/test/resources/golden/auth");
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private TemplateGolden() {}

    static void check(String name, Template template) {
        Path file = FOLDER.resolve(name + ".json");
        try {
            String actual = text(template);
            if (Boolean.getBoolean("jampx.golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
                fail("rewrote " + file + "; look at it and run again without the update");
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Template template) throws JsonProcessingException {
        Map<String, Object> whole = template.toJSON();
        Map<String, Object> parts = new TreeMap<>();
        parts.put("Metadata", whole.get("Metadata"));
        parts.put("Outputs", whole.get("Outputs"));
        parts.put(
                "Resources",
                ((Map<?, ?>) whole.get("Resources"))
                        .entrySet().stream()
                                .filter(resource -> resource.getKey().toString().startsWith("Auth"))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return MAPPER.writeValueAsString(parts) + "\n";
    }
}
