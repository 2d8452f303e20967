package dev.jampx.codegen.java;

import dev.jampx.codegen.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A generated client, compiled in memory with every warning an error. */
final class CompiledClient extends ClassLoader {

    private static final List<String> OPTIONS = List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"));

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private CompiledClient() {
        super(CompiledClient.class.getClassLoader());
    }

    /** @throws AssertionError with what the compiler says */
    static CompiledClient of(List<GeneratedFile> files) {
        CompiledClient client = new CompiledClient();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            null,
                            client.new InMemory(standard),
                            said,
                            OPTIONS,
                            null,
                            files.stream().map(CompiledClient::source).toList())
                    .call();
            if (!done || !said.getDiagnostics().isEmpty()) {
                throw new AssertionError(
                        said.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return client;
    }

    private static JavaFileObject source(GeneratedFile file) {
        return new SimpleJavaFileObject(URI.create("generated:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.content();
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            throw new ClassNotFoundException(name);
        }
        byte[] code = classes.get(name).toByteArray();
        return defineClass(name, code, 0, code.length);
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
