package dev.jampx.conformance.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.templates.SynthesizedCase;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The templates of every case have the properties on which security depends; each mistake put into one is found. */
@Tag("toolchain")
class SecurityTest {

    @Test
    void theTemplatesOfEveryCaseAreSafe() throws IOException {
        List<String> findings = new ArrayList<>();
        for (SynthesizedCase each : SynthesizedCase.all()) {
            findings(each, template(each)).forEach(finding -> findings.add(each + ": " + finding));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void mistakesAreFound() throws IOException {
        Set<SecurityMistake> never = EnumSet.allOf(SecurityMistake.class);
        List<String> silent = new ArrayList<>();
        for (SynthesizedCase each : SynthesizedCase.all()) {
            if (each.toString().matches("(templates/backends/F.*|users/cases/(Everything|CustomSenders|HeroFaq)) .*")) {
                ObjectNode sound = template(each);
                for (SecurityMistake mistake : SecurityMistake.values()) {
                    ObjectNode broken = sound.deepCopy();
                    if (mistake.makeIn(broken, each.type())) {
                        never.remove(mistake);
                        if (findings(each, broken).isEmpty()) {
                            silent.add(mistake + " in " + each);
                        }
                    }
                }
            }
        }

        assertThat(never).as("mistakes that could not be made").isEmpty();
        assertThat(silent).as("mistakes that were not found").isEmpty();
    }

    private static List<String> findings(SynthesizedCase each, ObjectNode template) throws IOException {
        return new SecurityAudit(
                        Resolution.of(each.define().get().declared()),
                        each.type(),
                        SymbolicTemplate.of(template, each.folder()))
                .findings();
    }

    private static ObjectNode template(SynthesizedCase each) throws IOException {
        return (ObjectNode) new ObjectMapper()
                .readTree(SymbolicTemplate.rootOf(each.folder()).toFile());
    }
}
