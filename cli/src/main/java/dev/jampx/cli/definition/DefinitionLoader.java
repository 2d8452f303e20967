package dev.jampx.cli.definition;

import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.SourceLines;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.BackendDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the user's definition. Its classes live only as long as that takes. */
public final class DefinitionLoader {

    private final CompiledClasses classes;
    private final List<Path> libraries;
    private final DefinitionFailures failures;

    /**
     * @param classes the user's classes
     * @param libraries the project's libraries
     * @param lines the sources that the classes were compiled from
     */
    public DefinitionLoader(CompiledClasses classes, List<Path> libraries, SourceLines lines) {
        this.classes = classes;
        this.libraries = libraries;
        this.failures = new DefinitionFailures(classes, lines);
    }

    /** What the definition in {@code amplify/backend.java} returns. */
    public Backend load() {
        try (URLClassLoader loader = open()) {
            return define(create(definitionClass(loader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URLClassLoader open() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.root().toUri().toURL());
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        ClassLoader grammar = new GrammarClassLoader(DefinitionLoader.class.getClassLoader());
        return new URLClassLoader("amplify", urls.toArray(new URL[0]), grammar);
    }

    private Class<?> definitionClass(ClassLoader loader) {
        List<Class<?>> declared = new ArrayList<>();
        for (String name : classes.declaredIn(Project.ENTRY)) {
            declared.add(loadClass(loader, name));
        }
        List<Class<?>> definitions =
                declared.stream().filter(DefinitionLoader::isDefinition).toList();
        if (definitions.isEmpty()) {
            throw new UserMistakeException(ProjectProblems.definitionMissing(names(declared)));
        }
        if (definitions.size() > 1) {
            throw new UserMistakeException(ProjectProblems.severalDefinitions(names(definitions)));
        }
        return definitions.get(0);
    }

    private Class<?> loadClass(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw failures.of(name, e);
        }
    }

    private static boolean isDefinition(Class<?> type) {
        return BackendDefinition.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass();
    }

    private static List<String> names(List<Class<?>> types) {
        return types.stream()
                .filter(type -> !type.isAnonymousClass())
                .map(Class::getSimpleName)
                .toList();
    }

    private BackendDefinition create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (BackendDefinition) constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new UserMistakeException(ProjectProblems.noConstructor(type.getSimpleName()));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw failures.of("Creating " + type.getSimpleName(), e);
        }
    }

    // Whatever the user's code throws is the user's to see, errors included.
    private Backend define(BackendDefinition definition) {
        Backend backend;
        try {
            backend = definition.define();
        } catch (Throwable e) {
            throw failures.of(definition.getClass().getSimpleName() + ".define()", e);
        }
        if (backend == null) {
            throw new UserMistakeException(
                    ProjectProblems.definedNothing(definition.getClass().getSimpleName()));
        }
        return backend;
    }
}
