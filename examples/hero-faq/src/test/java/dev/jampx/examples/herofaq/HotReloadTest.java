package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing the definition while the sandbox serves. */
class HotReloadTest {

    private static final String FORM_MODEL = "amplify/data/models/FormModel.java";

    @TempDir
    private Path folder;

    @Test
    void aNewFieldIsLiveAndABrokenEditKeepsTheLastGoodDefinition() throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        try (RunningSandbox sandbox = RunningSandbox.start(project)) {
            Member member = Member.join(sandbox, "alan@example.com");
            GraphQl api = sandbox.graphQl(member.tokens().accessToken());
            Faq faq = Faq.create(api, member, "before");

            int before = sandbox.position();
            project.edit(
                    FORM_MODEL,
                    ".field(\"description\", a.string())",
                    ".field(\"description\", a.string())\n            .field(\"subtitle\", a.string())");
            sandbox.awaitLine(before, line -> line.contains(FORM_MODEL + ": served after"));

            JsonNode old = api.send(
                            "query Q($id: ID!) { getFormModel(formId: $id) { title subtitle } }",
                            Map.of("id", faq.formId()))
                    .data("/getFormModel");
            JsonNode updated = api.send(
                            "mutation M($id: ID!) { updateFormModel(input: { formId: $id, subtitle: \"new\" }) { title subtitle } }",
                            Map.of("id", faq.formId()))
                    .data("/updateFormModel");
            assertThat(old.path("title").asText()).isEqualTo("before");
            assertThat(old.path("subtitle").isNull()).isTrue();
            assertThat(updated.path("subtitle").asText()).isEqualTo("new");

            int broken = sandbox.position();
            project.edit(FORM_MODEL, "a.hasMany(\"questionModel\"", "a.hasMany(\"questionModle\"");
            sandbox.awaitLine(broken, line -> line.contains("The last good definition goes on serving."));

            assertThat(sandbox.awaitLine(broken, line -> line.contains("JPX2104")))
                    .contains(FORM_MODEL);
            sandbox.awaitLine(broken, line -> line.contains(".field(\"questions\", a.hasMany(\"questionModle\""));
            sandbox.awaitLine(broken, line -> line.contains("Did you mean \"questionModel\"?"));
            assertThat(api.send(
                                    "query Q($id: ID!) { getFormModel(formId: $id) { subtitle } }",
                                    Map.of("id", faq.formId()))
                            .data("/getFormModel/subtitle")
                            .asText())
                    .isEqualTo("new");

            int mended = sandbox.position();
            project.edit(FORM_MODEL, "questionModle", "questionModel");
            sandbox.awaitLine(mended, line -> line.contains(FORM_MODEL + ": back to what is served"));
        }
    }
}
