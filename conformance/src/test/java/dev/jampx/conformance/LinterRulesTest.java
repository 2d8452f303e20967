package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code by which the sandbox's checks are tested is what AppSync's linter refuses, and has something for each of its rules. */
@Tag("toolchain")
class LinterRulesTest {

    private static final Path SNIPPETS =
            Path.of("../sandbox/src/test/resources/dev/jampx/sandbox/resolver/linter-rules.txt");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void areThoseOfTheLinter() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("rules");
        List<String> rules = new ArrayList<>();
        for (String block : Files.readString(SNIPPETS).split("(?m)^--- ")) {
            if (!block.isEmpty()) {
                Files.writeString(folder.resolve(rules.size() + ".js"), block.substring(block.indexOf('\n') + 1));
                rules.add(block.substring(0, block.indexOf('\n')));
            }
        }
        List<String> findings = Oracle.lint(folder).output().lines().toList();
        for (int i = 0; i < rules.size(); i++) {
            String file = i + ".js:";
            List<String> about =
                    findings.stream().filter(line -> line.startsWith(file)).toList();
            if (rules.get(i).equals("accepted")) {
                assertThat(about).isEmpty();
            } else {
                String rule = "@aws-appsync/" + rules.get(i) + ": ";
                assertThat(about).as(file + rules.get(i)).anyMatch(line -> line.contains(rule));
            }
        }
    }

    @Test
    void areAllCovered() throws IOException, InterruptedException {
        Set<String> covered = Files.readString(SNIPPETS)
                .lines()
                .filter(line -> line.startsWith("--- no-"))
                .map(line -> line.substring("--- ".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Oracle.rules().output().lines()).containsExactlyElementsOf(covered);
    }
}
