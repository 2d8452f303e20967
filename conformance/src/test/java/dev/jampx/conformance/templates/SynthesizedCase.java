package dev.jampx.conformance.templates;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.conformance.Oracle;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.deployment.DeploymentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A backend whose cloud assembly lies on the disk, as it is for one type of deployment. All are synthesized once, by the first test that asks.
 *
 * @param name such as {@code keys/CompositeKeys}
 * @param define makes the definition
 * @param type what the stack is for
 * @param folder the folder of the assembly
 */
public record SynthesizedCase(String name, Supplier<Backend> define, DeploymentType type, Path folder) {

    /** The folder in which all assemblies are. */
    static final Path ASSEMBLIES = Path.of("target", "assemblies").toAbsolutePath();

    private static final Path FOLDER = Path.of("src", "test", "java", "dev", "jampx", "conformance");
    private static final List<DeploymentType> TYPES = List.of(DeploymentType.SANDBOX, DeploymentType.BRANCH);

    /** Every case that both toolchains make an API of, those of users, and the backends beside this class; each as a sandbox and as a branch. */
    public static List<SynthesizedCase> all() {
        return Synthesis.CASES;
    }

    /** The assembly of {@code each} as a sandbox. */
    public static Path sandbox(Case each) {
        return all().stream()
                .filter(made -> made.name().equals(each.name()) && made.type() == DeploymentType.SANDBOX)
                .findFirst()
                .orElseThrow()
                .folder();
    }

    @Override
    public String toString() {
        return name + " " + type.amplifyName();
    }

    private static Path folder(String name, DeploymentType type) {
        return ASSEMBLIES.resolve(name).resolve(type.amplifyName());
    }

    private static Stream<SynthesizedCase> of(String name, Supplier<Backend> define) {
        return TYPES.stream().map(type -> new SynthesizedCase(name, define, type, folder(name, type)));
    }

    /** The definitions in the folder of this package's {@code topic}. */
    private static List<SynthesizedCase> definitions(String topic) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(topic))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.replace(".java", ""))
                    .sorted()
                    .flatMap(name -> of(topic + "/" + name, () -> define(topic.replace('/', '.') + "." + name)))
                    .toList();
        }
    }

    private static Backend define(String className) {
        try {
            return Class.forName("dev.jampx.conformance." + className)
                    .asSubclass(BackendDefinition.class)
                    .getConstructor()
                    .newInstance()
                    .define();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className, e);
        }
    }

    /** Loaded when the first test asks. */
    private static final class Synthesis {

        private static final List<SynthesizedCase> CASES = synthesize();

        private static List<SynthesizedCase> synthesize() {
            try {
                Oracle.empty(ASSEMBLIES);
                List<SynthesizedCase> cases = new ArrayList<>();
                Cases.accepted().forEach(each -> of(each.name(), each::define).forEach(cases::add));
                cases.addAll(definitions("users/cases"));
                cases.addAll(definitions("templates/backends"));
                for (SynthesizedCase each : cases) {
                    CaseBackend.synthesize(each.define().get(), each.type(), ASSEMBLIES.resolve("code"), each.folder());
                }
                return List.copyOf(cases);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
