package dev.jampx.conformance.docs;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.cdk.BackendCustomization;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.Data;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import software.amazon.awscdk.Stack;
import software.amazon.jsii.JsiiObject;
import software.constructs.Construct;

/** Every block of Java in the documentation, compiled at once. */
final class CompiledBlocks {

    private static final String RESOLVER_CODE =
            """
            export function request(ctx) {
              return { payload: ctx.args };
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    private final Map<CodeBlock, Snippet> snippets = new LinkedHashMap<>();
    private final URLClassLoader classes;

    private CompiledBlocks() {
        Path target = Path.of("target", "docs", "classes");
        Documentation.java().forEach(block -> snippets.put(block, Snippet.of(block)));
        try {
            Files.createDirectories(target);
            compile(target);
            classes = new URLClassLoader(new URL[] {target.toUri().toURL()}, CompiledBlocks.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All blocks, compiled when first asked for.
     *
     * @throws IllegalStateException if one does not compile, with what the compiler says
     */
    static CompiledBlocks shared() {
        return Shared.BLOCKS;
    }

    /** The backend of {@code block}; none if it defines but parts of a schema. */
    Optional<Backend> backend(CodeBlock block) throws ReflectiveOperationException {
        return DocumentedBackend.of(block, classOf(block));
    }

    /** The schema of {@code data}; the files of resolver code that it names do not matter to it. */
    static String sdl(Data data) {
        return AppSyncCompiler.compile(data, entry -> RESOLVER_CODE).sdl();
    }

    /** The class that holds {@code block}. */
    private Class<?> classOf(CodeBlock block) throws ClassNotFoundException {
        return Class.forName(snippets.get(block).className(), true, classes);
    }

    private void compile(Path target) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        List<JavaFileObject> sources = new ArrayList<>();
        snippets.forEach((block, snippet) -> sources.add(new Source(snippet)));
        List<String> options = List.of("-proc:none", "-cp", classPath(), "-d", target.toString());
        if (!compiler.getTask(log, null, null, options, null, sources).call()) {
            throw new IllegalStateException("the documentation does not compile:\n" + log);
        }
    }

    private static String classPath() {
        return Stream.of(
                        Jampx.class,
                        Problem.class,
                        Given.class,
                        BackendCustomization.class,
                        Stack.class,
                        Construct.class,
                        JsiiObject.class)
                .map(CompiledBlocks::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        private static final CompiledBlocks BLOCKS = new CompiledBlocks();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(Snippet snippet) {
            super(URI.create("string:///" + snippet.className().replace('.', '/') + ".java"), Kind.SOURCE);
            text = snippet.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
