package dev.jampx.model.code;

/** The version of the class file format, which says which JVMs can load a class: 61 is Java 17's, 65 is Java 21's. */
public final class ClassFileVersion {

    /** How many bytes of a class file it takes to tell. */
    public static final int HEADER = 8;

    private static final int MAJOR = 6;

    private ClassFileVersion() {}

    /** The major version of {@code classFile}, of which the first {@link #HEADER} bytes are enough. */
    public static int of(byte[] classFile) {
        if (classFile.length < HEADER) {
            throw new IllegalArgumentException("not a class file");
        }
        return Byte.toUnsignedInt(classFile[MAJOR]) << Byte.SIZE | Byte.toUnsignedInt(classFile[MAJOR + 1]);
    }
}
