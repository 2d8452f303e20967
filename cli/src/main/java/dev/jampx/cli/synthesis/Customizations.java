package dev.jampx.cli.synthesis;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.SourceFile;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.definition.DefinitionFailures;
import dev.jampx.cli.project.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicies;

/** The user's own classes for AWS, compiled and loaded. */
final class Customizations implements AutoCloseable {

    private final @Nullable URLClassLoader loader;
    private final Optional<CompiledClasses> classes;
    private final SourceTree sources;

    private Customizations(@Nullable URLClassLoader loader, Optional<CompiledClasses> classes, SourceTree sources) {
        this.loader = loader;
        this.classes = classes;
        this.sources = sources;
    }

    /**
     * Compiles what stands under {@code amplify/aws/}.
     *
     * @throws dev.jampx.cli.mistake.UserMistakeException if it does not compile
     */
    static Customizations load(Project project, BuiltBackend built, List<Path> libraries) {
        SourceTree sources = SourceTree.readForAws(project);
        if (sources.files().isEmpty()) {
            return new Customizations(null, Optional.empty(), sources);
        }
        List<Path> classPath = new ArrayList<>();
        classPath.add(built.classes().root());
        classPath.addAll(libraries);
        List<Path> ours = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        List<Path> visible = new ArrayList<>(classPath);
        visible.addAll(ours);
        try (Compilation compilation = new Compilation(project)) {
            CompiledClasses classes = compilation.classes(sources, visible);
            List<URL> urls = new ArrayList<>();
            urls.add(classes.root().toUri().toURL());
            for (Path path : classPath) {
                urls.add(path.toUri().toURL());
            }
            ClassLoader jampx = new CustomizationClassLoader(Customizations.class.getClassLoader());
            return new Customizations(
                    new URLClassLoader("amplify-aws", urls.toArray(new URL[0]), jampx), Optional.of(classes), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets each of them change {@code backend}, in the order of their names.
     *
     * @param keepsData whether what holds data outlives the stack
     */
    void apply(AmplifyBackend backend, boolean keepsData) {
        if (classes.isEmpty() || loader == null) {
            return;
        }
        DefinitionFailures failures = new DefinitionFailures(classes.get(), sources);
        for (SourceFile file : sources.files()) {
            for (String name : classes.get().declaredIn(file.path())) {
                apply(name, backend, loader, failures);
            }
        }
        if (!keepsData) {
            // As in Amplify: a developer's stack leaves nothing behind, whatever the CDK's classes do by themselves.
            RemovalPolicies.of(backend.stack()).destroy();
        }
    }

    // Whatever the user's code throws is the user's to see, errors included.
    private static void apply(String name, AmplifyBackend backend, ClassLoader loader, DefinitionFailures failures) {
        String what = name;
        try {
            Class<?> type = Class.forName(name, true, loader);
            if (!BackendCustomization.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
                return;
            }
            what = "Creating " + type.getSimpleName();
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            BackendCustomization customization = (BackendCustomization) constructor.newInstance();
            what = type.getSimpleName() + ".customize()";
            customization.customize(backend);
        } catch (Throwable e) {
            throw failures.of(what, e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.ifPresent(CompiledClasses::close);
        if (loader != null) {
            loader.close();
        }
    }
}
