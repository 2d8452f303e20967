package dev.jampx.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and the rules that hold for every class. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.jampx");

    @Test
    void everyModuleIsLookedAt() {
        assertThat(PRODUCT.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains("model", "dsl", "appsync", "codegen", "sandbox", "cli");
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
                .whereLayer("sandbox")
                .mayOnlyAccessLayers("model", "appsync")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(PRODUCT);
    }

    @Test
    void theModelIsPlainJava() {
        classes()
                .that(resideInAPackage("dev.jampx.model.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.jampx.model..", "java..", "org.jspecify.."))
                .check(PRODUCT);
        noClasses()
                .that(resideInAPackage("dev.jampx.model.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.time.."))
                .check(PRODUCT);
    }

    @Test
    void theModelReadsNoClock() {
        noClasses()
                .that(resideInAPackage("dev.jampx.model.."))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(PRODUCT);
    }

    @Test
    void theGrammarTouchesNoFiles() {
        noClasses()
                .that(resideInAPackage("dev.jampx.dsl.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.io..", "java.nio.file..", "software.amazon..", "com.amazonaws.."))
                .check(PRODUCT);
    }

    @Test
    void theApiCompilerKnowsNoNetworkAndNoConstructs() {
        noClasses()
                .that(resideInAPackage("dev.jampx.appsync.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "software.amazon.awscdk..", "software.constructs.."))
                .check(PRODUCT);
    }

    @Test
    void theSandboxKnowsNoConstructs() {
        noClasses()
                .that(resideInAPackage("dev.jampx.sandbox.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("software.amazon.awscdk..", "software.amazon.jsii.."))
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
