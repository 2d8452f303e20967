package dev.jampx.conformance.random;

import dev.jampx.dsl.BackendDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many Java definitions at once, in memory. */
final class JavaBatch extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private JavaBatch() {
        super(JavaBatch.class.getClassLoader());
    }

    /** The definitions of {@code sources}, which are by class name, in classes of the unnamed package. */
    static Map<String, BackendDefinition> compile(Map<String, String> sources) {
        JavaBatch batch = new JavaBatch();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files = batch.new InMemory(compiler.getStandardFileManager(null, null, null));
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-proc:none", "-g:lines", "-classpath", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        errors,
                        files,
                        null,
                        options,
                        null,
                        sources.entrySet().stream()
                                .map(source -> new SourceText(source.getKey(), source.getValue()))
                                .toList())
                .call();
        if (!compiled) {
            throw new IllegalStateException("the Java that was written is none:\n" + errors);
        }
        Map<String, BackendDefinition> definitions = new HashMap<>();
        sources.keySet().forEach(name -> definitions.put(name, batch.definition(name)));
        return definitions;
    }

    private BackendDefinition definition(String className) {
        try {
            return loadClass(className)
                    .asSubclass(BackendDefinition.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            throw new ClassNotFoundException(name);
        }
        byte[] code = classes.get(name).toByteArray();
        return defineClass(name, code, 0, code.length);
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String className, String text) {
            super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
            this.text = text;
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
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
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
