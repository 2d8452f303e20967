package dev.jampx.conformance.javaclient;

import dev.jampx.codegen.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled in memory as strictly as a compiler can be told to. */
final class CompiledSources extends ClassLoader {

    private static final List<String> OPTIONS = List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-proc:none",
            "-g:none",
            "-classpath",
            System.getProperty("java.class.path"));
    private static final int SHOWN = 30;

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private CompiledSources() {
        super(CompiledSources.class.getClassLoader());
    }

    /**
     * Compiles sources.
     *
     * @throws AssertionError with what the compiler says, be it an error or a warning
     */
    static CompiledSources of(List<GeneratedFile> files) {
        CompiledSources compiled = new CompiledSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            null,
                            compiled.new InMemory(standard),
                            diagnostics,
                            OPTIONS,
                            null,
                            files.stream().map(Source::new).toList())
                    .call();
            List<String> said = diagnostics.getDiagnostics().stream()
                    .map(Object::toString)
                    .limit(SHOWN)
                    .toList();
            if (!done || !said.isEmpty()) {
                throw new AssertionError(String.join("\n", said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compiled;
    }

    /** The names of the classes. */
    Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    /** Writes the class files below {@code folder}. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> each : classes.entrySet()) {
            Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue().toByteArray());
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code.toByteArray(), 0, code.size());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("generated:///" + file.path()), Kind.SOURCE);
            this.text = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager others) {
            super(others);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
