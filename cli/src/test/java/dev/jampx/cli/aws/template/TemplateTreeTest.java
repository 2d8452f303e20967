package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTreeTest {

    @Test
    void readsWhatIsDeployedWithAllThatIsNestedInIt() {
        DeployedTemplates source = source(
                Map.of("root", "{\"Resources\":{\"A\":{}}}", "arn:a", "{}", "arn:b", "{\"Description\":\"b\"}"),
                Map.of("root", Map.of("A", "arn:a"), "arn:a", Map.of("B", "arn:b")));

        TemplateTree tree = TemplateTree.deployed(source, "root").orElseThrow();

        assertThat(tree.stacks()).hasSize(3);
        assertThat(tree.template(StackPath.ROOT.child("A").child("B"))
                        .section("Description")
                        .asText())
                .isEqualTo("b");
    }

    @Test
    void nothingIsDeployedYet() {
        assertThat(TemplateTree.deployed(source(Map.of(), Map.of()), "root")).isEmpty();
    }

    @Test
    void aTemplateInYamlIsNotRead() {
        assertThatThrownBy(() -> TemplateTree.deployed(source(Map.of("root", "Resources:\n  A:"), Map.of()), "root"))
                .isInstanceOf(UnreadableTemplateException.class);
    }

    private static DeployedTemplates source(Map<String, String> templates, Map<String, Map<String, String>> nested) {
        return new DeployedTemplates() {
            @Override
            public Optional<String> template(String stack) {
                return Optional.ofNullable(templates.get(stack));
            }

            @Override
            public Map<String, String> nestedStacks(String stack) {
                return nested.getOrDefault(stack, Map.of());
            }
        };
    }
}
