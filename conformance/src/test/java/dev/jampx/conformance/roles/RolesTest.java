package dev.jampx.conformance.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cdk.CompiledBackend;
import dev.jampx.conformance.UsersCode;
import dev.jampx.conformance.templates.CaseBackend;
import dev.jampx.conformance.templates.SynthesizedCase;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every role in the templates of every case may do what the definition asks for and nothing else, and may be taken on by who needs it and nobody else. */
@Tag("toolchain")
class RolesTest {

    @Test
    void mayDoWhatTheDefinitionAsksForAndNothingElse() throws IOException {
        List<String> findings = new ArrayList<>();
        int roles = 0;
        long denied = 0;
        for (SynthesizedCase each : SynthesizedCase.all()) {
            CompiledBackend compiled = CompiledBackend.of(each.define().get().declared(), UsersCode.EVERYWHERE);
            RoleAudit audit = new RoleAudit(
                    compiled.backend(),
                    compiled.api(),
                    CaseBackend.identifier(each.type()),
                    SymbolicTemplate.ofAssembly(each.folder()));
            audit.findings().forEach(finding -> findings.add(each + ": " + finding));
            roles += audit.roles();
            denied += audit.denied();
        }
        System.out.printf("%d roles, to which %d tempting requests were denied%n", roles, denied);

        assertThat(findings).isEmpty();
        assertThat(roles).isGreaterThan(SynthesizedCase.all().size());
    }
}
