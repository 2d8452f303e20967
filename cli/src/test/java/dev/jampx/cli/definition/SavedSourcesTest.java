package dev.jampx.cli.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.appsync.schema.SchemaCompiler;
import dev.jampx.cli.compile.ClientPackage;
import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.SourceFile;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.generated.ClientCodeFolder;
import dev.jampx.cli.generated.ClientCodeRequest;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.BundledLibraries;
import dev.jampx.cli.project.Project;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.java.JavaClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are saved again and again: only what changed is compiled, and the classes are those of a compilation of everything. */
class SavedSourcesTest {

    private static final String BACKEND =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;
            import dev.jampx.dsl.*;
            import java.util.List;

            final class Library implements BackendDefinition {
                static final FunctionDefinition COUNT = defineFunction("count").handler(Count.class);
                static final ModelType SHELF = a.model()
                        .field("shelfId", a.id().required())
                        .field("name", a.string().required())
                        .field("kind", a.enumType("FICTION", "OTHER"))
                        .field("place", a.customType().field("room", a.string()).field("floor", a.integer()))
                        .field("books", a.hasMany("Book", "shelfId"))
                        .identifier("shelfId");
                static final ModelType BOOK = a.model()
                        .field("title", a.string().required())
                        .field("pages", a.integer())
                        .field("shelfId", a.id())
                        .field("shelf", a.belongsTo("Shelf", "shelfId"))
                        .secondaryIndexes(index -> List.of(index.on("shelfId").sortKeys("title")));

                public Backend define() {
                    return defineBackend(COUNT, defineData(a.schema().add("Shelf", SHELF).add("Book", BOOK)
                                    .authorization(allow -> List.of(allow.publicApiKey(), allow.resource(COUNT))))
                            .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
                }
            }
            """;

    private static final String BASE =
            """
            package amplify;

            import amplify.client.DataClient;

            abstract class Base {
                static final String NAME = "base";
                final DataClient data = DataClient.inLambda();
                Object shelf(String id) {
                    return data.shelf();
                }
            }
            """;

    private static final String COUNT =
            """
            package amplify;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;

            public final class Count extends Base implements RequestHandler<Object, String> {
                @Override
                public String handleRequest(Object event, Context context) {
                    return NAME + shelf("s");
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> saved = new TreeMap<>();
    private Compilation compilation = new Compilation(new Project(folder));

    @BeforeEach
    void begin() {
        compilation = new Compilation(new Project(folder.resolve("saved")));
        saved.put("amplify/backend.java", BACKEND);
        saved.put("amplify/Base.java", BASE);
        saved.put("amplify/Count.java", COUNT);
    }

    @AfterEach
    void end() {
        compilation.close();
    }

    @Test
    void theClassesAreThoseOfACompilationOfEverything() throws IOException {
        isTheSame();
        change(
                "amplify/backend.java",
                ".field(\"pages\", a.integer())",
                ".field(\"pages\", a.integer()).field(\"price\", a.floatType())");
        change("amplify/backend.java", "\"pages\", a.integer()", "\"pages\", a.string()");
        change("amplify/backend.java", ".field(\"pages\", a.string())", "");
        change("amplify/backend.java", "\"FICTION\", \"OTHER\"", "\"FICTION\", \"POETRY\"");
        change("amplify/backend.java", ".field(\"floor\", a.integer())", ".field(\"floor\", a.string())");
        change("amplify/backend.java", "allow.publicApiKey(), ", "allow.publicApiKey().to(Operation.READ), ");
        change(
                "amplify/backend.java",
                ".add(\"Book\", BOOK)",
                ".add(\"Book\", BOOK).add(\"Reader\", a.model().field(\"name\", a.string()))");
        change("amplify/Base.java", "return data.shelf();", "return data.shelf().get(id);");
        change("amplify/Base.java", "NAME = \"base\"", "NAME = \"basis\"");
    }

    @Test
    void javacHasItsSayAboutWhatIsDerivedFromAUserOfTheClient() throws IOException {
        save("amplify/Middle.java", "package amplify;\n\nabstract class Middle extends Base {}\n");
        save("amplify/Quiet.java", "package amplify;\n\nfinal class Quiet extends Middle {}\n");
        isTheSame();
        save("amplify/Base.java", BASE.replace("Object shelf(", "abstract void missing();\n    Object shelf("));

        assertThat(catchThrowableOfType(UserMistakeException.class, this::compile)
                        .mistakes())
                .anySatisfy(mistake ->
                        assertThat(mistake.problem().location().file()).isEqualTo("amplify/Quiet.java"));
    }

    private void change(String file, String from, String to) throws IOException {
        assertThat(saved.get(file)).contains(from);
        save(file, saved.get(file).replace(from, to));
        isTheSame();
    }

    private void save(String file, String content) {
        saved.put(file, content);
    }

    private void isTheSame() throws IOException {
        try (CompiledClasses classes = compile();
                Compilation other = new Compilation(new Project(folder.resolve("fresh")));
                CompiledClasses fresh = compile(other, "fresh")) {
            assertThat(contents(classes)).isEqualTo(contents(fresh));
        }
    }

    private CompiledClasses compile() {
        return compile(compilation, "saved");
    }

    private CompiledClasses compile(Compilation by, String name) {
        Project project = new Project(folder.resolve(name));
        return new ProjectCompilation(
                        by,
                        new ClientCodeFolder(
                                project,
                                new ClientCodeRequest(
                                        new ClientCode.JavaClient(ClientPackage.NAME), project.clientSources())),
                        data -> JavaClient.of(data, SchemaCompiler.sdl(data), ClientPackage.NAME))
                .classes(
                        new SourceTree(saved.entrySet().stream()
                                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                                .sorted(Comparator.comparing(SourceFile::path))
                                .toList()),
                        BundledLibraries.handlers());
    }

    private static Map<String, String> contents(CompiledClasses classes) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes.root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        classes.root().relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
