package dev.jampx.cli.compile;

/**
 * A class that javac has made.
 *
 * @param name the binary name
 * @param source the path of the source that declares it
 * @param bytes the class file
 */
record ClassFile(String name, String source, byte[] bytes) {

    /** Where it belongs under the root of a class path. */
    String path() {
        return name.replace('.', '/') + ".class";
    }
}
