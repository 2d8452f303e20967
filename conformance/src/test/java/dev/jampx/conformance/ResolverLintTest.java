package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AppSync's linter, with all its rules, has nothing to say against any resolver, and none is longer than AppSync takes. */
@Tag("toolchain")
class ResolverLintTest {

    /** AppSync's quota of characters in the code of a resolver or a function. */
    private static final int CODE_LIMIT = 32_000;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void findsNothingInGeneratedResolvers() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("resolvers");
        Set<String> written = new HashSet<>();
        for (Case each : Cases.accepted()) {
            Path caseFolder = Files.createDirectories(folder.resolve(each.name()));
            for (Map.Entry<String, String> code :
                    GeneratedCode.of(each.compile()).entrySet()) {
                assertThat(code.getValue().length())
                        .as(each.name() + " " + code.getKey())
                        .isLessThanOrEqualTo(CODE_LIMIT);
                // Most resolvers of most cases are alike, and the linter takes its time.
                if (written.add(code.getValue())) {
                    Files.writeString(caseFolder.resolve(code.getKey()), code.getValue());
                }
            }
        }
        Oracle.Outcome outcome = Oracle.lint(folder);
        assertThat(outcome.output()).isEqualTo(written.size() + " files\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void findsWhatAppSyncRefuses() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("refused");
        Files.writeString(
                folder.resolve("refused.js"),
                """
                import { util } from '@aws-appsync/utils';

                export async function request(ctx) {
                  for (let i = 0; i < 3; i++) {
                    util.appendError(ctx.args.name.padStart(i));
                  }
                }
                """);
        Oracle.Outcome outcome = Oracle.lint(folder);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("refused.js:3:", "no-async", "refused.js:4:", "no-for");
    }
}
