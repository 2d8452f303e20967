package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of what resolvers may call, by which the sandbox's runtime is tested, is the one of AWS's package. */
@Tag("toolchain")
class UtilsDeclarationsTest {

    private static final Path LIST =
            Path.of("../sandbox/src/test/resources/dev/jampx/sandbox/resolver/declared-members.txt");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void areThoseOfThePackage() throws IOException, InterruptedException {
        Oracle.Outcome outcome = Oracle.declarations();

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEqualTo(Files.readString(LIST));
    }
}
