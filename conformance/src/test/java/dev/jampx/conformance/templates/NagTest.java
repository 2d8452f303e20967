package dev.jampx.conformance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The AwsSolutions pack of cdk-nag finds nothing in the stacks of any case but what {@code accepted-nags.txt} gives a reason for. */
@Tag("toolchain")
class NagTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsOnlyWhatIsAccepted() throws IOException {
        AcceptedNags accepted = AcceptedNags.read(Path.of("accepted-nags.txt"));
        TreeSet<String> findings = new TreeSet<>();
        for (SynthesizedCase each : SynthesizedCase.all()) {
            nags(each).stream()
                    .filter(nag -> !accepted.accept(nag))
                    .forEach(nag -> findings.add(each.name() + ": " + nag));
        }

        assertThat(findings).isEmpty();
        assertThat(accepted.unused()).as("lines that accept nothing").isEmpty();
    }

    /** What cdk-nag has noted in the assembly beside the stack. */
    private static List<Nag> nags(SynthesizedCase each) throws IOException {
        List<Nag> nags = new ArrayList<>();
        JsonNode artifacts =
                JSON.readTree(each.folder().resolve("manifest.json").toFile()).path("artifacts");
        for (JsonNode artifact : artifacts) {
            JsonNode metadata = artifact.has("additionalMetadataFile")
                    ? JSON.readTree(each.folder()
                            .resolve(artifact.path("additionalMetadataFile").asText())
                            .toFile())
                    : artifact.path("metadata");
            for (Map.Entry<String, JsonNode> construct : metadata.properties()) {
                for (JsonNode note : construct.getValue()) {
                    String message = note.path("data").asText();
                    if (message.matches("(?s)(AwsSolutions-|CdkNag).*")) {
                        nags.add(new Nag(each.type(), construct.getKey(), message));
                    }
                }
            }
        }
        return nags;
    }
}
