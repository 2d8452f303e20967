package dev.jampx.cli.definition;

/**
 * What a definition sees of jampx: the grammar and the model it makes, never the command's own classes or libraries, so
 * that a project cannot lean on a library that only happens to be inside jampx.
 */
final class GrammarClassLoader extends ClassLoader {

    private final ClassLoader jampx;

    GrammarClassLoader(ClassLoader jampx) {
        super("jampx-grammar", getPlatformClassLoader());
        this.jampx = jampx;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("dev.jampx.dsl.") || name.startsWith("dev.jampx.model.")) {
            return jampx.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
