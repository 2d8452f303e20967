package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Amplify's own JavaScript client, unmodified, finds in the sandbox what it finds on AWS. */
@Tag("toolchain")
class AmplifyClientTest {

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void signsUpSignsInAndQueries(@TempDir Path project) throws IOException, InterruptedException {
        try (HeroFaqSandbox sandbox = HeroFaqSandbox.start(project)) {
            Oracle.Outcome outcome = Oracle.client("client.mjs", sandbox.outputs());
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
            assertThat(outcome.output().lines().filter(line -> line.startsWith("held: ")))
                    .containsExactly(
                            "held: signUp",
                            "held: signInBySrp",
                            "held: refresh",
                            "held: changePassword",
                            "held: write",
                            "held: read",
                            "held: page",
                            "held: errors",
                            "held: signOutEverywhere");
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comesAsAGuestAndAsAUserOfTheIdentityPool(@TempDir Path project) throws IOException, InterruptedException {
        Path definition = Path.of("src", "test", "projects", "identity-pool").toAbsolutePath();
        try (HeroFaqSandbox sandbox = HeroFaqSandbox.start(project, definition)) {
            Oracle.Outcome outcome = Oracle.client("identity.mjs", sandbox.outputs());
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
            assertThat(outcome.output().lines().filter(line -> line.startsWith("held: ")))
                    .containsExactly(
                            "held: guestReads",
                            "held: guestMayNotWrite",
                            "held: userWrites",
                            "held: guestAgain",
                            "held: userKeepsTheirIdentity");
        }
    }
}
