package dev.jampx.cli.seed;

import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.SeedProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the class that fills the sandbox. Nothing of it is run. */
final class SeedClass {

    private static final String INTERFACE = "dev.jampx.client.seed.SeedDefinition";

    private SeedClass() {}

    /**
     * Makes sure that the project has a seed, before anything is compiled.
     *
     * @throws UserMistakeException if it has none
     */
    static void requireSource(Project project) {
        if (!Files.isRegularFile(project.folder().resolve(Project.SEED))) {
            throw new UserMistakeException(SeedProblems.missing());
        }
    }

    /**
     * Its binary name.
     *
     * @throws UserMistakeException if there is not one class that can be made
     */
    static String name(BuiltBackend built) {
        try (URLClassLoader loader = loader(built)) {
            List<Class<?>> declared = new ArrayList<>();
            for (String name : built.classes().declaredIn(Project.SEED)) {
                declared.add(Class.forName(name, false, loader));
            }
            Class<?> wanted = Class.forName(INTERFACE, false, loader);
            List<Class<?>> seeds = declared.stream()
                    .filter(wanted::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
            if (seeds.size() != 1) {
                List<String> names = (seeds.isEmpty() ? declared : seeds)
                        .stream().map(Class::getSimpleName).toList();
                throw new UserMistakeException(
                        seeds.isEmpty() ? SeedProblems.none(names) : SeedProblems.several(names));
            }
            return constructible(seeds.get(0)).getName();
        } catch (ClassNotFoundException e) {
            // Without the client's library no class of the file can be a seed.
            throw new UserMistakeException(SeedProblems.none(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> constructible(Class<?> type) {
        try {
            type.getDeclaredConstructor();
            return type;
        } catch (NoSuchMethodException e) {
            throw new UserMistakeException(SeedProblems.noConstructor(type.getSimpleName()));
        }
    }

    private static URLClassLoader loader(BuiltBackend built) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : built.deployment().functionClassPath()) {
            urls.add(entry.toUri().toURL());
        }
        return new URLClassLoader("seed", urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }
}
