package dev.jampx.cli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.DataSource;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxIdentifier;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.sandbox.resolver.AddedDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of templates, and when they are made. */
class AddedDataSourcesTest {

    @TempDir
    private Path folder;

    private final List<SynthesisRequest> requests = new ArrayList<>();
    private String resources = "";
    private boolean fails;
    private AddedDataSources added;

    @BeforeEach
    void prepare() throws IOException {
        Path program = Files.createFile(folder.resolve("node"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("amplify/aws"));
        customize("one");
        added = with(folder.toString());
    }

    private AddedDataSources with(String path) {
        SandboxHome home = new SandboxHome(Project.in(folder), new SandboxIdentifier("test"));
        return new AddedDataSources(home, Map.of("PATH", path), this::synthesize);
    }

    private void customize(String what) throws IOException {
        Files.writeString(folder.resolve("amplify/aws/Services.java"), "// " + what);
    }

    private void synthesize(SynthesisRequest request) {
        requests.add(request);
        if (fails) {
            throw new SynthesisFailedException(1);
        }
        try {
            Files.writeString(request.out().resolve("root.template.json"), "{'Resources': {}}".replace('\'', '"'));
            Files.writeString(
                    request.out().resolve("nested.template.json"),
                    "{'Resources': {%s}}".formatted(resources).replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String http(String name, String config) {
        return "'%s': {'Type': 'AWS::AppSync::DataSource', 'Properties': {'Name': '%s', 'Type': 'HTTP', 'HttpConfig': %s}}"
                .formatted(name, name, config);
    }

    private Map<String, AddedDataSource> of(String... names) {
        Stream<DataSource> named = Stream.of(names).map(DataSource.Foreign::new);
        return added.of(
                Stream.concat(Stream.of(new DataSource.None("NONE_DS")), named).toList(), Progress.SILENT);
    }

    private static AddedDataSource.OnlyOnAws onlyOnAws(String reason) {
        return new AddedDataSource.OnlyOnAws(reason);
    }

    @Test
    void saysWhatEachIs() {
        resources = String.join(
                ",",
                http("Weather", "{'Endpoint': 'https://weather.example.com'}"),
                http("Unnamed", "{'Endpoint': 'https://example.com'}"),
                http("Signed", "{'Endpoint': 'https://example.com', 'AuthorizationConfig': {}}"),
                http("Made", "{'Endpoint': {'Fn::GetAtt': ['Api', 'Url']}}"),
                http("Wrong", "{'Endpoint': 'https://a b'}"),
                "'Events': {'Type': 'AWS::AppSync::DataSource', 'Properties': {'Name': 'Events', 'Type': 'AMAZON_EVENTBRIDGE'}}",
                "'Nothing': {'Type': 'AWS::AppSync::DataSource', 'Properties': {'Name': 'Nothing', 'Type': 'NONE'}}",
                "'Missing': {'Type': 'AWS::S3::Bucket', 'Properties': {'Name': 'Missing'}}");

        assertThat(of("Weather", "Signed", "Made", "Wrong", "Events", "Nothing", "Missing"))
                .isEqualTo(Map.of(
                        "Weather", new AddedDataSource.Http(URI.create("https://weather.example.com")),
                        "Signed", onlyOnAws("its requests are signed with a role of AWS's"),
                        "Made", onlyOnAws("its address is known on AWS only"),
                        "Wrong", onlyOnAws("its address is none: https://a b"),
                        "Events", onlyOnAws("it is of the type AMAZON_EVENTBRIDGE"),
                        "Nothing", new AddedDataSource.None()));
        assertThat(requests).hasSize(1).allSatisfy(request -> {
            assertThat(request.identifier().name()).isEqualTo("test");
            assertThat(request.out()).doesNotExist();
        });
    }

    @Test
    void asksOnlyForNamesThatSomebodyMayHaveAdded() throws IOException {
        assertThat(of()).isEmpty();
        Files.delete(folder.resolve("amplify/aws/Services.java"));
        assertThat(of("Weather")).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void asksAgainWhenAClassOrANameHasChanged() throws IOException {
        resources = http("Weather", "{'Endpoint': 'https://weather.example.com'}");

        assertThat(of("Weather")).isEqualTo(of("Weather"));
        assertThat(requests).hasSize(1);
        customize("another");
        assertThat(of("Weather")).hasSize(1);
        assertThat(requests).hasSize(2);
        assertThat(of("Weather", "Rain")).hasSize(1);
        assertThat(requests).hasSize(3);
    }

    @Test
    void whatWasFoundOutHoldsUntilMoreCanBe() throws IOException {
        fails = true;
        AddedDataSource unknown = onlyOnAws("what it is only a synthesis can tell, and that failed");
        assertThat(of("Weather")).isEqualTo(Map.of("Weather", unknown));

        fails = false;
        resources = http("Weather", "{'Endpoint': 'https://weather.example.com'}");
        AddedDataSource weather = new AddedDataSource.Http(URI.create("https://weather.example.com"));
        assertThat(of("Weather")).isEqualTo(Map.of("Weather", weather));

        fails = true;
        customize("broken");
        assertThat(of("Weather", "Rain")).isEqualTo(Map.of("Weather", weather, "Rain", unknown));
    }

    @Test
    void withoutNodeNothingIsAsked() {
        added = with(folder.resolve("amplify").toString());

        assertThat(of("Weather"))
                .isEqualTo(Map.of(
                        "Weather",
                        onlyOnAws("what it is only a synthesis can tell, and that needs Node.js on the PATH")));
        assertThat(requests).isEmpty();
    }
}
