package dev.jampx.conformance.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.conformance.UsersCode;
import dev.jampx.conformance.templates.CaseBackend;
import dev.jampx.conformance.templates.SynthesizedCase;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The audit that finds nothing wrong with our roles would have found something: each mistake put into a template is found. */
@Tag("toolchain")
class PolicyMistakesTest {

    private static final List<String> SOUND =
            List.of("templates/backends/Functions branch", "templates/backends/Files branch");

    @Test
    void areFound() throws IOException {
        Set<PolicyMistake> missed = EnumSet.allOf(PolicyMistake.class);
        List<String> silent = new ArrayList<>();
        for (SynthesizedCase each : SynthesizedCase.all()) {
            if (SOUND.contains(each.toString())) {
                ObjectNode sound = template(each);
                assertThat(findings(each, sound)).isEmpty();
                for (PolicyMistake mistake : PolicyMistake.values()) {
                    ObjectNode broken = sound.deepCopy();
                    if (!mistake.makeIn(broken)) {
                        continue;
                    }
                    missed.remove(mistake);
                    if (findings(each, broken).isEmpty()) {
                        silent.add(mistake + " in " + each);
                    }
                }
            }
        }

        assertThat(missed).as("mistakes that could not be made").isEmpty();
        assertThat(silent).as("mistakes that were not found").isEmpty();
    }

    private static List<String> findings(SynthesizedCase each, ObjectNode template) throws IOException {
        CompiledBackend compiled = CompiledBackend.of(each.define().get().declared(), UsersCode.EVERYWHERE);
        return new RoleAudit(
                        compiled.backend(),
                        compiled.api(),
                        CaseBackend.identifier(each.type()),
                        SymbolicTemplate.of(template, each.folder()))
                .findings();
    }

    private static ObjectNode template(SynthesizedCase each) throws IOException {
        Path root = SymbolicTemplate.rootOf(each.folder());
        return (ObjectNode) new ObjectMapper().readTree(root.toFile());
    }
}
