package dev.jampx.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the client may use, and which of its packages may use which. */
class ClientArchitectureTest {

    private static final JavaClasses CLIENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.jampx.client");

    @Test
    void theJdkAndJacksonAreAllItNeeds() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "javax..", "dev.jampx.client..", "com.fasterxml.jackson..", "org.jspecify..")
                        .or(DescribedPredicate.describe(
                                "primitive types", (JavaClass type) -> type.isPrimitive() || type.isArray())))
                .check(CLIENT);
    }

    @Test
    void itReflectsOnNothing() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
                .check(CLIENT);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("dev.jampx.client.(*)..").should().beFreeOfCycles().check(CLIENT);
    }
}
