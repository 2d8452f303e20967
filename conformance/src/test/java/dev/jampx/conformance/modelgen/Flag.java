package dev.jampx.conformance.modelgen;

import dev.jampx.codegen.modelgen.ModelTarget;
import java.util.Set;

/** What can be switched off about models, by Amplify's names. */
enum Flag {
    INDEX_RULES("generateIndexRules", Set.of(ModelTarget.SWIFT)),
    AUTH_PROVIDER("emitAuthProvider", Set.of(ModelTarget.SWIFT)),
    PRIMARY_KEYS("respectPrimaryKeyAttributesOnConnectionField", Set.of(ModelTarget.values())),
    LAZY_LOAD("generateModelsForLazyLoadAndCustomSelectionSet", Set.of(ModelTarget.JAVA, ModelTarget.SWIFT)),
    TIMESTAMPS("addTimestampFields", Set.of(ModelTarget.values())),
    LIST_NULLABILITY("handleListNullabilityTransparently", Set.of(ModelTarget.JAVA, ModelTarget.SWIFT));

    private final String option;
    private final Set<ModelTarget> targets;

    Flag(String option, Set<ModelTarget> targets) {
        this.option = option;
        this.targets = targets;
    }

    /** The option of Amplify's generator. */
    String option() {
        return option;
    }

    /** Whether models in {@code target} are others without it. */
    boolean mattersTo(ModelTarget target) {
        return targets.contains(target);
    }
}
