package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of the toolchain that has answered for other definitions answers as one that has not. */
@Tag("toolchain")
class ToolchainTest {

    private static final int SAMPLE = 8;

    @Test
    void answersDoNotDependOnThoseBefore() throws IOException, InterruptedException {
        List<Case> sample = sample();
        sample.forEach(each -> Toolchain.shared().synthesize(each.typeScript()));
        try (Toolchain fresh = Toolchain.fresh()) {
            sample.forEach(each -> fresh.synthesize(each.typeScript()));
            for (Case each : sample) {
                Synthesis shared =
                        Toolchain.shared().synthesize(each.typeScript()).join();
                Synthesis alone = fresh.synthesize(each.typeScript()).join();
                assertThat(shared.withoutTime()).as(each.name()).isEqualTo(alone.withoutTime());
            }
        }
    }

    @Test
    void tellsARefusalFromACrash() {
        String model = "a.model({ x: a.string() })";
        assertThat(rejectionOf("a.schema({ T: " + model + " })").crash()).isFalse();
        assertThat(rejectionOf("a.schema({ T: " + model + ".nothing() })").crash())
                .isTrue();
        assertThat(rejectionOf("a.schema({").phase()).isEqualTo("compilation");
    }

    @Test
    void survivesTheEndOfAProcess() {
        assertThat(rejectionOf("process.exit(3)").message()).contains("the process ended with 3");
        assertThat(rejectionOf("a.schema({").phase()).isEqualTo("compilation");
    }

    @Test
    void asksAFreshProcessWhatOneDiedOf(@TempDir Path folder) {
        assertThat(rejectionOf(onceIn(folder, "process.exit(3)")).message()).doesNotContain("the process ended");
    }

    @Test
    void startsTheProgramAgainThatEnded(@TempDir Path folder) throws Exception {
        try (Toolchain fresh = Toolchain.fresh()) {
            Synthesis synthesis = fresh.synthesize(definition(onceIn(folder, "process.kill(process.ppid, 'SIGKILL')")))
                    .join();
            assertThat(synthesis.rejection()).isPresent();
        }
    }

    /** An empty schema, which is refused; the first time {@code effect} comes first. */
    private static String onceIn(Path folder, String effect) {
        String file = "'" + folder.resolve("done").toString().replace("\\", "/") + "'";
        return "(fs.existsSync(%s) || (fs.writeFileSync(%s, ''), %s), a.schema({}))".formatted(file, file, effect);
    }

    private static Synthesis.Rejection rejectionOf(String schema) {
        return Toolchain.shared()
                .synthesize(definition(schema))
                .join()
                .rejection()
                .orElseThrow();
    }

    private static String definition(String schema) {
        return """
                // with auth
                import fs from 'node:fs';
                import { a, defineData } from '@aws-amplify/backend';
                export const data = defineData({ schema: %s });
                """
                .formatted(schema);
    }

    /** Cases from the first to the last, as many as fresh processes have time for. */
    private static List<Case> sample() {
        List<Case> all = new ArrayList<>(Cases.accepted());
        all.addAll(Cases.rejected());
        List<Case> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(all.get(i * (all.size() - 1) / (SAMPLE - 1)));
        }
        return sample.stream().distinct().toList();
    }
}
