package dev.jampx.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and the rules that hold for every class. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.jampx");

    /** Java without files, network, clock, threads and reflection. */
    private static final String[] PLAIN_JAVA = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.math",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify.."
    };

    private static final DescribedPredicate<JavaClass> PRIMITIVES =
            DescribedPredicate.describe("primitive types", type -> type.isPrimitive() || type.isArray());

    /** Classes that only calculate, of packages that otherwise do more. */
    private static final DescribedPredicate<JavaClass> CALCULATIONS = belongToAnyOf(
            LocalDate.class, ZoneId.class, DateTimeException.class, URLDecoder.class, StandardCharsets.class);

    @Test
    void everyModuleIsLookedAt() {
        assertThat(PRODUCT.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains("model", "dsl", "appsync", "codegen", "cdk", "sandbox", "cli");
    }

    @Test
    void modulesDependOnlyOnThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("dev.jampx.model..")
                .layer("dsl")
                .definedBy("dev.jampx.dsl..")
                .layer("appsync")
                .definedBy("dev.jampx.appsync..")
                .layer("codegen")
                .definedBy("dev.jampx.codegen..")
                .layer("cdk")
                .definedBy("dev.jampx.cdk..")
                .layer("sandbox")
                .definedBy("dev.jampx.sandbox..")
                .layer("cli")
                .definedBy("dev.jampx.cli..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("dsl")
                .mayOnlyAccessLayers("model")
                .whereLayer("appsync")
                .mayOnlyAccessLayers("model")
                .whereLayer("codegen")
                .mayOnlyAccessLayers("model", "appsync")
                .whereLayer("cdk")
                .mayOnlyAccessLayers("model", "appsync")
                .whereLayer("sandbox")
                .mayOnlyAccessLayers("model", "appsync")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(PRODUCT);
    }

    @Test
    void theModelIsPlainJava() {
        usesOnly("dev.jampx.model..", PLAIN_JAVA, "java.nio.charset", "java.security");
    }

    @Test
    void theGrammarIsPlainJavaOnTheModel() {
        usesOnly("dev.jampx.dsl..", PLAIN_JAVA, "dev.jampx.model..");
    }

    @Test
    void theApiCompilerIsPlainJavaOnTheModel() {
        usesOnly(
                "dev.jampx.appsync..",
                PLAIN_JAVA,
                "dev.jampx.model..",
                "graphql..",
                "java.nio.charset",
                "java.security");
    }

    private static void usesOnly(String layer, String[] java, String... more) {
        String[] allowed = Stream.of(Stream.of(layer), Stream.of(java), Stream.of(more))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(layer))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(PRIMITIVES).or(CALCULATIONS))
                .check(PRODUCT);
    }

    @Test
    void definitionsAreTheSameEveryTime() {
        noClasses()
                .that(resideInAnyPackage("dev.jampx.model..", "dev.jampx.dsl..", "dev.jampx.appsync.."))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Random.class, UUID.class, Date.class, Thread.class))
                .check(PRODUCT);
    }

    @Test
    void theGrammarRemembersNothing() {
        fields().that()
                .areDeclaredInClassesThat(
                        resideInAnyPackage("dev.jampx.model..", "dev.jampx.dsl..", "dev.jampx.appsync.."))
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(PRODUCT);
    }

    @Test
    void packagesHaveNoCircles() {
        for (String module : List.of("model", "dsl", "appsync", "cdk", "sandbox", "cli")) {
            slices().matching("dev.jampx." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(PRODUCT);
        }
    }

    @Test
    void theSandboxKnowsNoConstructs() {
        noClasses()
                .that(resideInAPackage("dev.jampx.sandbox.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("software.amazon.awscdk..", "software.amazon.jsii.."))
                .check(PRODUCT);
    }

    /** It takes long to load, and most commands do without. */
    @Test
    void onlyWhatGoesToAwsKnowsItsSdk() {
        noClasses()
                .that(resideInAPackage("dev.jampx.cli.."))
                .and(DescribedPredicate.not(resideInAPackage("dev.jampx.cli.aws..")))
                .should()
                .dependOnClassesThat(resideInAPackage("software.amazon.awssdk.."))
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .check(PRODUCT);
    }
}
