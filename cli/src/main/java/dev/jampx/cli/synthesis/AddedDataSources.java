package dev.jampx.cli.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.DataSource;
import dev.jampx.cli.compile.Fingerprint;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.project.ProgramSearch;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.sandbox.resolver.AddedDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what the data sources are that the definition only names and the user's own classes add to the API: synthesizes the backend, as a deployment would, and
 * reads the templates. That takes seconds, so it is done only where such a name is used, and again only when these classes have changed.
 */
public final class AddedDataSources {

    private static final String TEMPLATE = ".template.json";
    private static final String TYPE = "AWS::AppSync::DataSource";

    private final SandboxHome home;
    private final Map<String, String> variables;
    private final Consumer<SynthesisRequest> synthesis;
    private Optional<Question> asked = Optional.empty();
    private Map<String, AddedDataSource> found = Map.of();

    /**
     * @param home the sandbox that wants to know
     * @param variables the environment, in which Node.js is looked for
     * @param synthesis writes the cloud assembly that is asked for; {@link SynthesisProcess#preview}
     */
    public AddedDataSources(SandboxHome home, Map<String, String> variables, Consumer<SynthesisRequest> synthesis) {
        this.home = home;
        this.variables = Map.copyOf(variables);
        this.synthesis = synthesis;
    }

    private record Question(SortedSet<String> names, Fingerprint classes) {}

    /** Those of {@code dataSources} that are only named, by name. What nobody adds is missing; where nothing can be found out now, what was found out last still holds. */
    public Map<String, AddedDataSource> of(List<DataSource> dataSources, Progress progress) {
        SortedSet<String> names = dataSources.stream()
                .filter(DataSource.Foreign.class::isInstance)
                .map(DataSource::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.isEmpty()) {
            return Map.of();
        }
        SourceTree sources = SourceTree.readForAws(home.project());
        if (sources.files().isEmpty()) {
            return Map.of();
        }
        Question question = new Question(names, Fingerprint.of(sources, List.of()));
        return asked.equals(Optional.of(question)) ? found : answer(question, progress);
    }

    private Map<String, AddedDataSource> answer(Question question, Progress progress) {
        SortedSet<String> names = question.names();
        if (ProgramSearch.find("node", variables).isEmpty()) {
            return all(names, "what it is only a synthesis can tell, and that needs Node.js on the PATH");
        }
        Progress.Step step = progress.step("Finding out what " + String.join(", ", names) + " is");
        try {
            found = synthesized(names);
            asked = Optional.of(question);
            step.done();
            return found;
        } catch (SynthesisFailedException | UserMistakeException said) {
            step.failed();
            Map<String, AddedDataSource> last =
                    new TreeMap<>(all(names, "what it is only a synthesis can tell, and that failed"));
            found.forEach(last::replace);
            return last;
        } catch (IOException e) {
            step.failed();
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, AddedDataSource> all(SortedSet<String> names, String reason) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> new AddedDataSource.OnlyOnAws(reason)));
    }

    private Map<String, AddedDataSource> synthesized(SortedSet<String> names) throws IOException {
        Path folder = Files.createTempDirectory("jampx-data-sources");
        try {
            synthesis.accept(new SynthesisRequest(
                    home.project(), home.backend(), folder, Optional.empty(), OptionalLong.empty(), false));
            return read(folder, names);
        } finally {
            FileTree.delete(folder);
        }
    }

    private static Map<String, AddedDataSource> read(Path assembly, SortedSet<String> names) throws IOException {
        Map<String, AddedDataSource> added = new TreeMap<>();
        try (Stream<Path> files = Files.list(assembly)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(TEMPLATE)).toList()) {
                for (JsonNode resource :
                        new ObjectMapper().readTree(file.toFile()).path("Resources")) {
                    JsonNode properties = resource.path("Properties");
                    String name = properties.path("Name").asText();
                    if (resource.path("Type").asText().equals(TYPE) && names.contains(name)) {
                        added.put(name, dataSource(properties));
                    }
                }
            }
        }
        return added;
    }

    private static AddedDataSource dataSource(JsonNode properties) {
        String type = properties.path("Type").asText();
        return switch (type) {
            case "HTTP" -> http(properties.path("HttpConfig"));
            case "NONE" -> new AddedDataSource.None();
            default -> new AddedDataSource.OnlyOnAws("it is of the type " + type);
        };
    }

    private static AddedDataSource http(JsonNode config) {
        if (config.has("AuthorizationConfig")) {
            return new AddedDataSource.OnlyOnAws("its requests are signed with a role of AWS's");
        }
        if (!config.path("Endpoint").isTextual()) {
            return new AddedDataSource.OnlyOnAws("its address is known on AWS only");
        }
        String endpoint = config.path("Endpoint").asText();
        try {
            return new AddedDataSource.Http(new URI(endpoint));
        } catch (URISyntaxException none) {
            return new AddedDataSource.OnlyOnAws("its address is none: " + endpoint);
        }
    }
}
