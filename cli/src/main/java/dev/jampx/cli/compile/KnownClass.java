package dev.jampx.cli.compile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class that was compiled before, as javac wants to see it. */
final class KnownClass extends SimpleJavaFileObject {

    private final ClassFile file;

    KnownClass(ClassFile file) {
        super(URI.create("memory:///" + file.path()), Kind.CLASS);
        this.file = file;
    }

    String binaryName() {
        return file.name();
    }

    /** The name of its package; empty if it has none. */
    String packageName() {
        return file.name().substring(0, Math.max(0, file.name().lastIndexOf('.')));
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(file.bytes());
    }
}
