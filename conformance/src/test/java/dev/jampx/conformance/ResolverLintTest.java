package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AppSync's linter, with all its rules, has nothing to say against any resolver. */
@Tag("toolchain")
class ResolverLintTest {

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void findsNothingInGeneratedResolvers() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("resolvers");
        int written = 0;
        for (Case each : Case.values()) {
            Path caseFolder = Files.createDirectories(folder.resolve(each.folder()));
            for (Resolver resolver : each.compile().resolvers()) {
                Files.writeString(
                        caseFolder.resolve(resolver.typeName() + "." + resolver.fieldName() + ".js"), resolver.code());
                written++;
            }
        }
        Oracle.Outcome outcome = Oracle.lint(folder);
        assertThat(outcome.output()).isEqualTo(written + " files\n");
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
