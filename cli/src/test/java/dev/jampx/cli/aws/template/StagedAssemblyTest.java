package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedAssemblyTest {

    private static final StackPath DATA = StackPath.ROOT.child("dataNestedStackdataNestedStackResource7552DF31");
    private static final StackPath INNER = DATA.child("innerNestedStackinnerNestedStackResource05353B5F");
    private static final String FORMER_ROOT = "73af52f7354c9acada8c07f7175a4d3dbab706067fe4c8c2b529f8db5753adf4";

    private final CloudAssembly wanted = read();

    @TempDir
    private Path folder = Path.of("");

    private static CloudAssembly read() {
        try {
            return CloudAssembly.read(Path.of("src/test/resources/assembly"), "Root");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsTheTemplatesOfAllStacks() {
        assertThat(wanted.templates().stacks()).containsExactly(StackPath.ROOT, DATA, INNER);
        assertThat(wanted.templates().displayName(INNER)).isEqualTo("Root/data/inner");
        assertThat(wanted.templates().template(StackPath.ROOT).size())
                .isEqualTo(
                        wanted.folder().resolve("Root.template.json").toFile().length());
    }

    @Test
    void whatIsWantedNeedsNoCopy() throws IOException {
        assertThat(StagedAssembly.write(wanted, wanted.templates(), folder)).isEqualTo(wanted.folder());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStepDeploysItsTemplates() throws IOException {
        TemplateTree step = changed(DATA, "T", "BillingMode", "PROVISIONED");

        CloudAssembly staged = CloudAssembly.read(StagedAssembly.write(wanted, step, folder), "Root");

        assertThat(staged.templates().resource(DATA.resource("T")).orElseThrow().property("BillingMode"))
                .isEqualTo(TextNode.valueOf("PROVISIONED"));
        assertThat(staged.templates().template(INNER))
                .isEqualTo(wanted.templates().template(INNER));
        assertThat(staged.templates().stacks()).hasSize(3);
    }

    @Test
    void everyFileToUploadIsThereUnderItsHash() throws IOException {
        StagedAssembly.write(wanted, changed(INNER, "IQ", "QueueName", "other"), folder);

        JsonNode files = CloudAssembly.json(folder.resolve("Root.assets.json")).path("files");
        files.properties().forEach(entry -> {
            Path file =
                    folder.resolve(entry.getValue().path("source").path("path").asText());
            assertThat(file).isRegularFile();
            entry.getValue().path("destinations").elements().forEachRemaining(destination -> assertThat(
                            destination.path("objectKey").asText())
                    .startsWith(entry.getKey()));
        });
        assertThat(files.has(FORMER_ROOT)).isFalse();
        String url = CloudAssembly.json(folder.resolve("manifest.json"))
                .at("/artifacts/Root/properties/stackTemplateAssetObjectUrl")
                .asText();
        String hash = url.replaceAll(".*/([0-9a-f]{64})\\.json", "$1");
        assertThat(files.path(hash).path("source").path("path").asText()).isEqualTo("Root.template.json");
        assertThat(hash).isNotEqualTo(FORMER_ROOT);
    }

    @Test
    void packagesOfFunctionsAreNotCopied() throws IOException {
        StagedAssembly.write(wanted, changed(DATA, "T", "BillingMode", "PROVISIONED"), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".jar"));
        }
        assertThat(Files.readString(folder.resolve(CloudAssembly.json(folder.resolve("Root.assets.json"))
                        .at("/files/" + "f".repeat(64) + "/source/path")
                        .asText())))
                .isEqualTo("not really a jar");
    }

    @Test
    void nestedTemplatesThatStayKeepTheirAddresses() throws IOException {
        StagedAssembly.write(wanted, changed(StackPath.ROOT, "Q63C6E3AB", "QueueName", "other"), folder);

        CloudAssembly staged = CloudAssembly.read(folder, "Root");
        List.of(DATA, INNER).forEach(stack -> {
            Address address = stack.parent().resource(stack.logicalId());
            assertThat(staged.templates().resource(address))
                    .isEqualTo(wanted.templates().resource(address));
        });
    }

    @Test
    void stepsThatStartFromWhatIsDeployedNameFilesThatExist() throws IOException {
        TemplateTree deployed = changed(DATA, "T", "BillingMode", "PROVISIONED");
        Resource nested =
                deployed.resource(StackPath.ROOT.resource(DATA.logicalId())).orElseThrow();
        deployed = deployed.with(StackPath.ROOT, nested.withAssetPath("of-an-earlier-assembly.json"));

        StagedAssembly.write(wanted, deployed, folder);

        CloudAssembly staged = CloudAssembly.read(folder, "Root");
        staged.templates().resources().values().stream()
                .flatMap(resource -> resource.assetPath().stream())
                .forEach(path -> assertThat(folder.resolve(path)).isRegularFile());
    }

    @Test
    void anEarlierStepLeavesNothingBehind() throws IOException {
        StagedAssembly.write(wanted, changed(DATA, "T", "BillingMode", "PROVISIONED"), folder);
        StagedAssembly.write(wanted, changed(DATA, "T", "TableName", "other"), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().matches(".*[0-9a-f]{64}\\.nested\\.template\\.json")))
                    .hasSize(1);
        }
    }

    private TemplateTree changed(StackPath stack, String logicalId, String property, String value) {
        Resource resource =
                wanted.templates().resource(stack.resource(logicalId)).orElseThrow();
        return wanted.templates().with(stack, resource.with(property, TextNode.valueOf(value)));
    }
}
