package dev.jampx.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The expected names are those that Amplify's own {@code platform-core} 1.10 gives for the same identifiers. */
class BackendIdentifierTest {

    private static final BackendIdentifier SANDBOX = new BackendIdentifier("hero-faq", "ada", DeploymentType.SANDBOX);

    @Test
    void aSandbox() {
        assertThat(SANDBOX.stackName()).isEqualTo("amplify-herofaq-ada-sandbox-3320600eab");
        assertThat(SANDBOX.parameterPrefix()).isEqualTo("/amplify/herofaq/ada-sandbox-3320600eab");
        assertThat(SANDBOX.sharedParameterPrefix()).isEqualTo("/amplify/shared/hero-faq");
        assertThat(SANDBOX.resourceReference("K"))
                .isEqualTo("/amplify/resource_reference/herofaq/ada-sandbox-3320600eab/K");
        assertThat(SANDBOX.tags())
                .containsOnlyKeys("amplify:deployment-type", "created-by")
                .containsEntry("amplify:deployment-type", "sandbox");
    }

    @Test
    void aLongBranch() {
        BackendIdentifier branch =
                new BackendIdentifier("d1abc", "feature/long-" + "x".repeat(80), DeploymentType.BRANCH);

        assertThat(branch.stackName()).isEqualTo("amplify-d1abc-featurelong" + "x".repeat(39) + "-branch-01a725d309");
        assertThat(branch.tags())
                .containsEntry("amplify:app-id", "d1abc")
                .containsEntry("amplify:branch-name", "feature/long-" + "x".repeat(80));
    }

    @Test
    void aLongNamespace() {
        BackendIdentifier standalone = new BackendIdentifier("n_".repeat(100), "prod.eu", DeploymentType.STANDALONE);

        assertThat(standalone.stackName())
                .isEqualTo("amplify-" + "n".repeat(90) + "-prodeu-standalone-2035b7f6fa")
                .hasSizeLessThanOrEqualTo(128);
        assertThat(standalone.tags())
                .containsEntry("amplify:branch-name", "prod.eu")
                .doesNotContainKey("amplify:app-id");
    }

    @Test
    void theStableHashIsAmplifys() {
        assertThat(new BackendIdentifier("full", "dev", DeploymentType.SANDBOX).stableHash())
                .isEqualTo("1008aedc10a1a1f909a7");
        assertThat(new BackendIdentifier("googlemail", "dev", DeploymentType.SANDBOX).stableHash())
                .isEqualTo("938194b161de5efad589");
    }

    @Test
    void namesNeedALetterOrADigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BackendIdentifier("hero-faq", "--", DeploymentType.SANDBOX));
    }
}
