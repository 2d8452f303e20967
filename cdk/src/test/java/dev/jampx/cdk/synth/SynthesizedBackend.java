package dev.jampx.cdk.synth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.function.FunctionCode;
import dev.jampx.cdk.function.Startup;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.dsl.Backend;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awscdk.services.lambda.Runtime;

/**
 * The cloud assembly of a backend.
 *
 * @param folder where it is
 */
record SynthesizedBackend(Path folder) {

    private static final BackendIdentifier IDENTIFIER = new BackendIdentifier("app", "ada", DeploymentType.SANDBOX);

    static SynthesizedBackend of(Path folder, Backend definition) {
        return of(folder, definition, Placement.NONE, backend -> {});
    }

    static SynthesizedBackend of(
            Path folder, Backend definition, Placement earlier, Consumer<AmplifyBackend> customization) {
        CompiledBackend compiled = CompiledBackend.of(
                definition.declared(), entry -> "export const request = () => ({ payload: '" + entry + "' });");
        BackendSynthesis.synthesize(
                folder,
                new AmplifyBackendProps(compiled, IDENTIFIER, function -> new NoCode())
                        .earlier(earlier)
                        .today(LocalDate.of(2026, 3, 1)),
                customization);
        return new SynthesizedBackend(folder);
    }

    /** The contents of all files by their paths. */
    Map<String, String> files() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** The templates by their files' names, the root stack's first. */
    Map<String, JsonNode> templates() {
        Map<String, JsonNode> templates = new LinkedHashMap<>();
        files().forEach((file, content) -> {
            if (file.endsWith(".template.json")) {
                templates.put(file, json(content));
            }
        });
        return templates;
    }

    JsonNode root() {
        return templates().entrySet().stream()
                .filter(template -> !template.getKey().contains(".nested."))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** What stands in the root template of where units are. */
    Placement placement() {
        Map<String, String> stacks = new LinkedHashMap<>();
        root().path("Metadata")
                .path(Placement.METADATA_KEY)
                .properties()
                .forEach(unit -> stacks.put(unit.getKey(), unit.getValue().asText()));
        return new Placement(stacks);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code of one file, which does nothing. */
    private record NoCode() implements FunctionCode {

        @Override
        public Runtime runtime() {
            return Runtime.NODEJS_22_X;
        }

        @Override
        public String handler() {
            return "index.handler";
        }

        @Override
        public Optional<Startup> startup() {
            return Optional.of(Startup.NODE);
        }

        @Override
        public Path prepare(Path folder) throws IOException {
            Files.writeString(folder.resolve("index.mjs"), "export const handler = async () => null;\n");
            return folder;
        }
    }
}
