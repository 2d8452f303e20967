package dev.jampx.cli.compile;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source as javac wants to see it. */
final class SourceFileObject extends SimpleJavaFileObject {

    private final SourceFile file;

    SourceFileObject(SourceFile file) {
        super(uri(file), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.content();
    }

    /** The path of the source that {@code object} is, which javac may have wrapped. */
    static String path(FileObject object) {
        return object.toUri().getPath().substring(1);
    }

    private static URI uri(SourceFile file) {
        try {
            return new URI("project", null, "/" + file.path(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
