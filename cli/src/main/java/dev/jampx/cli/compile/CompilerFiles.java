package dev.jampx.cli.compile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Catches the classes of one compilation in memory, and leaves the index of the libraries open for the next: classes that change from one compilation to the other are not
 * files of the class path.
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final List<ClassFile> classes = new ArrayList<>();
    private final Map<String, List<JavaFileObject>> known;

    /**
     * @param known classes to be found on the class path, before what is in the libraries
     */
    CompilerFiles(StandardJavaFileManager shared, List<ClassFile> known) {
        super(shared);
        this.known = known.stream()
                .map(KnownClass::new)
                .collect(Collectors.groupingBy(
                        KnownClass::packageName, Collectors.mapping(JavaFileObject.class::cast, Collectors.toList())));
    }

    /** What has been compiled so far. */
    List<ClassFile> classes() {
        return List.copyOf(classes);
    }

    @Override
    public Iterable<JavaFileObject> list(
            JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> libraries = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return libraries;
        }
        List<JavaFileObject> all = new ArrayList<>(known.getOrDefault(packageName, List.of()));
        libraries.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        return file instanceof KnownClass one ? one.binaryName() : super.inferBinaryName(location, file);
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
