package dev.jampx.cli.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.SourceFile;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.generated.ClientCodeFolder;
import dev.jampx.cli.generated.ClientCodeRequest;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.BundledLibraries;
import dev.jampx.cli.project.Project;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that use a client that is generated from the definition among them. */
class ProjectCompilationTest {

    private static final SourceFile BACKEND = file(
            "amplify/backend.java",
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;
            import amplify.function.Greeter;
            import dev.jampx.dsl.*;
            import java.util.List;

            final class Greetings implements BackendDefinition {
                public Backend define() {
                    FunctionDefinition greeter = defineFunction("greeter").handler(Greeter.class);
                    return defineBackend(
                            greeter,
                            defineData(a.schema().add("Greeting", amplify.data.Greeting.MODEL)
                                            .authorization(allow -> List.of(allow.publicApiKey(), allow.resource(greeter))))
                                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
                }
            }
            """);

    private static final SourceFile MODEL = file(
            "amplify/data/Greeting.java",
            """
            package amplify.data;

            import static dev.jampx.dsl.Jampx.*;
            import dev.jampx.dsl.*;

            public final class Greeting {
                public static final ModelType MODEL = a.model().field("text", a.string().required());
            }
            """);

    private static final SourceFile ROWS = file(
            "amplify/function/Rows.java",
            """
            package amplify.function;

            import amplify.client.Greeting;
            import java.util.function.Supplier;

            final class Rows implements Supplier<Greeting> {
                @Override
                public Greeting get() {
                    return new Greeting("hello");
                }

                String text() {
                    return get().text();
                }
            }
            """);

    // Uses the client only through Rows.
    private static final SourceFile GREETER = file(
            "amplify/function/Greeter.java",
            """
            package amplify.function;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;

            public final class Greeter implements RequestHandler<Object, String> {
                @Override
                public String handleRequest(Object event, Context context) {
                    return new Rows().text();
                }
            }
            """);

    @TempDir
    private Path folder = Path.of("");

    private static SourceFile file(String path, String content) {
        return new SourceFile(path, content);
    }

    private static SourceFile changed(SourceFile file, String from, String to) {
        assertThat(file.content()).contains(from);
        return file(file.path(), file.content().replace(from, to));
    }

    private static SourceTree sources(SourceFile... files) {
        return new SourceTree(
                Stream.of(files).sorted(Comparator.comparing(SourceFile::path)).toList());
    }

    /** A record for each model, with the text of a greeting. */
    private static List<GeneratedFile> client(Data data) {
        return data.models().stream()
                .map(Model::name)
                .map(name -> new GeneratedFile(
                        "amplify/client/" + name + ".java",
                        "package amplify.client;\npublic record " + name + "(String text) {}\n"))
                .toList();
    }

    private ClientCodeFolder clientFolder() {
        Project project = new Project(folder);
        return new ClientCodeFolder(
                project, new ClientCodeRequest(new ClientCode.JavaClient("amplify.client"), project.clientSources()));
    }

    private CompiledClasses compile(SourceTree sources, List<Data> generated) {
        try (Compilation compilation = new Compilation(new Project(folder))) {
            return new ProjectCompilation(compilation, clientFolder(), data -> {
                        generated.add(data);
                        return client(data);
                    })
                    .classes(sources, BundledLibraries.handlers());
        }
    }

    private List<Mistake> refusal(SourceFile... files) {
        return catchThrowableOfType(UserMistakeException.class, () -> compile(sources(files), new ArrayList<>())
                        .close())
                .mistakes();
    }

    private static void hasPlace(Mistake mistake, String code, String file) {
        assertThat(mistake.code()).isEqualTo(code);
        assertThat(mistake.problem().location().file()).isEqualTo(file);
    }

    @Test
    void handlersUseTheClientOfTheirOwnBackend() {
        try (CompiledClasses classes = compile(sources(BACKEND, MODEL, ROWS, GREETER), new ArrayList<>())) {
            assertThat(classes.declaredIn(".amplify/generated-sources/amplify/client/Greeting.java"))
                    .containsExactly("amplify.client.Greeting");
            assertThat(classes.root().resolve("amplify/client/Greeting.class")).exists();
            assertThat(new DefinitionLoader(classes, BundledLibraries.handlers(), sources(BACKEND))
                            .load()
                            .declared()
                            .functions())
                    .hasSize(1);
        }
    }

    /** Whoever deletes {@code .amplify} to begin anew has deleted the record of what was generated as well. */
    @Test
    void theFolderOfTheClientIsJampxsOwn() throws IOException {
        Path stale = folder.resolve(".amplify/generated-sources/amplify/client/Greeting.java");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "package amplify.client;\n");

        compile(sources(BACKEND, MODEL, ROWS, GREETER), new ArrayList<>()).close();

        assertThat(stale).content().contains("record Greeting");
    }

    @Test
    void aProjectThatDoesNotUseTheClientGetsNone() {
        List<Data> generated = new ArrayList<>();
        SourceFile plain = changed(GREETER, "new Rows().text()", "\"hello\"");
        try (CompiledClasses classes = compile(sources(BACKEND, MODEL, plain), generated)) {
            assertThat(classes.root().resolve("amplify/client")).doesNotExist();
            assertThat(generated).isEmpty();
        }
    }

    @Test
    void constantsOfAUserOfTheClientMayBePartOfTheDefinition() {
        SourceFile named = changed(
                GREETER,
                "implements RequestHandler<Object, String> {",
                "implements RequestHandler<amplify.client.Greeting, String> {\n    public static final String NAME = \"greeter\";");
        SourceFile handling =
                changed(named, "handleRequest(Object event", "handleRequest(amplify.client.Greeting event");
        SourceFile backend = changed(BACKEND, "defineFunction(\"greeter\")", "defineFunction(Greeter.NAME)");
        try (CompiledClasses classes = compile(sources(backend, MODEL, ROWS, handling), new ArrayList<>())) {
            assertThat(classes.declaredIn("amplify/function/Greeter.java")).hasSize(1);
        }
    }

    @Test
    void whatElseUsesTheClientMayBeAnything() {
        SourceFile others = file(
                "amplify/function/Others.java",
                """
                package amplify.function;

                import amplify.client.*;
                import java.util.List;

                record Pair<T extends Comparable<T>>(Greeting first, T second) {}

                enum Tone implements Named {
                    WARM("w") { public Greeting named() { return new Greeting("warm"); } },
                    COLD("c") { public Greeting named() { return new Greeting("cold"); } };
                    public static final Tone USUAL = WARM;
                    private final String letter;
                    Tone(String letter) { this.letter = letter; }
                }

                interface Named { Greeting named(); }

                @interface Marked { Class<?> value() default Greeting.class; }

                sealed interface Shape permits Circle {}

                record Circle(Greeting greeting) implements Shape {}

                class Greetings extends java.util.AbstractList<Greeting> implements Named {
                    public Greeting get(int index) { return named(); }
                    public int size() { return List.of(1, 2, 3).get(0); }
                    public Greeting named() { return new Greeting("x"); }
                }
                """);
        SourceFile using = file(
                "amplify/function/Using.java",
                """
                package amplify.function;

                final class Using extends Greetings {
                    String all() { return new Pair<>(get(0), 1).first().text() + Tone.USUAL.named() + new Circle(named()); }
                }
                """);
        try (CompiledClasses classes =
                compile(sources(BACKEND, MODEL, ROWS, GREETER, others, using), new ArrayList<>())) {
            assertThat(classes.declaredIn("amplify/function/Using.java")).hasSize(1);
        }
    }

    @Test
    void aDefinitionThatRunsCodeOfTheClientIsRefused() {
        SourceFile backend = changed(
                BACKEND, "defineFunction(\"greeter\")", "defineFunction(new Greeter().handleRequest(null, null))");
        List<Mistake> mistakes = refusal(backend, MODEL, ROWS, GREETER);
        assertThat(mistakes).hasSize(1);
        hasPlace(mistakes.get(0), "JPX1032", "amplify/function/Rows.java");
    }

    @Test
    void aMistakeInTheDefinitionIsShownWhereItIs() {
        SourceFile model = changed(MODEL, "a.string()", "a.strin()");
        List<Mistake> mistakes = refusal(BACKEND, model, ROWS, GREETER);
        assertThat(mistakes).hasSize(1);
        hasPlace(mistakes.get(0), "JPX1030", "amplify/data/Greeting.java");
    }

    @Test
    void aMistakeInAHandlerIsShownWhereItIs() {
        SourceFile rows = changed(ROWS, "get().text()", "get().test()");
        List<Mistake> mistakes = refusal(BACKEND, MODEL, rows, GREETER);
        assertThat(mistakes).hasSize(1);
        hasPlace(mistakes.get(0), "JPX1030", "amplify/function/Rows.java");
        assertThat(mistakes.get(0).problem().location().line()).isEqualTo(13);
    }

    @Test
    void thePackageOfTheClientIsJampxsOwn() {
        List<Mistake> mistakes = refusal(
                BACKEND,
                MODEL,
                ROWS,
                GREETER,
                file("amplify/client/Mine.java", "package amplify.client;\nclass Mine {}\n"));
        assertThat(mistakes).hasSize(1);
        hasPlace(mistakes.get(0), "JPX1033", "amplify/client/Mine.java");
    }
}
