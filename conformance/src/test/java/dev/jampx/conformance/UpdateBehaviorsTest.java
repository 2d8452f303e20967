package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we know of the properties whose change replaces a resource is what the CDK's own database says of CloudFormation. */
@Tag("toolchain")
class UpdateBehaviorsTest {

    private static final Path OURS = Path.of("../cli/src/main/resources/dev/jampx/cli/aws/plan/resource-types.txt");
    private static final String CUSTOM_RESOURCE = "Custom::";

    /** What the CDK writes into every stack unless told not to; no service has it. */
    private static final String METADATA = "AWS::CDK::Metadata";

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void areThoseOfTheDatabase() throws IOException {
        Map<String, JsonNode> database = database();
        Map<String, Map<String, Set<String>>> ours = ours();

        assertThat(ours).hasSizeGreaterThan(40);
        ours.forEach((type, words) -> {
            if (!type.startsWith(CUSTOM_RESOURCE) && !type.equals(METADATA)) {
                assertThat(database).containsKey(type);
                requireSame(type, words, database.get(type));
            }
        });
    }

    private static void requireSame(String type, Map<String, Set<String>> words, JsonNode properties) {
        Set<String> replacing = new TreeSet<>();
        properties.properties().forEach(entry -> {
            if (entry.getValue().path("causesReplacement").asText().equals("yes")) {
                replacing.add(entry.getKey());
            }
        });
        Set<String> known = new TreeSet<>();
        List.of("replaces", "maybe", "refuses", "keeps")
                .forEach(word -> known.addAll(words.getOrDefault(word, Set.of())));
        Set<String> all = new TreeSet<>();
        properties.fieldNames().forEachRemaining(all::add);

        assertThat(words.getOrDefault("replaces", Set.of()))
                .as("properties of %s whose change replaces it", type)
                .containsAll(replacing);
        assertThat(known).as("properties of %s", type).containsAll(all);
        assertThat(all).as("properties of %s", type).containsAll(words.getOrDefault("identity", Set.of()));
    }

    private static Map<String, Map<String, Set<String>>> ours() throws IOException {
        Map<String, Map<String, Set<String>>> types = new LinkedHashMap<>();
        Map<String, Set<String>> current = new HashMap<>();
        for (String line : Files.readAllLines(OURS)) {
            if (line.startsWith(" ")) {
                List<String> words = Arrays.asList(line.strip().split(" "));
                current.computeIfAbsent(words.get(0), word -> new TreeSet<>()).addAll(words.subList(1, words.size()));
            } else if (!line.startsWith("#")) {
                current = new HashMap<>();
                types.put(line, current);
            }
        }
        return types;
    }

    private static Map<String, JsonNode> database() throws IOException {
        try (InputStream packed = Files.newInputStream(Oracle.packaged("@aws-cdk/aws-service-spec/db.json.gz"));
                InputStream json = new GZIPInputStream(packed)) {
            Map<String, JsonNode> types = new HashMap<>();
            new ObjectMapper()
                    .readTree(json)
                    .at("/schema/resource/entities")
                    .elements()
                    .forEachRemaining(resource ->
                            types.put(resource.path("cloudFormationType").asText(), resource.path("properties")));
            return types;
        }
    }
}
