package dev.jampx.cli.compile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Catches the classes of one compilation in memory, and leaves the index of the class path open for the next. */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final List<ClassFile> classes = new ArrayList<>();

    CompilerFiles(StandardJavaFileManager shared) {
        super(shared);
    }

    /** What has been compiled so far. */
    List<ClassFile> classes() {
        return List.copyOf(classes);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String source =
                ((SourceFileObject) Objects.requireNonNull(sibling)).file().path();
        return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                return new FilterOutputStream(bytes) {
                    @Override
                    public void write(byte[] block, int from, int length) {
                        bytes.write(block, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        super.close();
                        classes.add(new ClassFile(className, source, bytes.toByteArray()));
                    }
                };
            }
        };
    }

    @Override
    public void close() {
        // The shared file manager outlives this compilation.
    }
}
