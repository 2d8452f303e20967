package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The clients of AWS and Amplify, as they were published, find in the sandbox of {@code full-stack} what they find on AWS. */
@Tag("toolchain")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientScenariosTest {

    private static final int FEWEST_STATEMENTS = 180;

    private static final List<String> SCENARIOS = List.of(
            "autoSignIn",
            "credentials",
            "groups",
            "ownChallenges",
            "passwords",
            "signInByPassword",
            "signInBySrp",
            "filesOfUsers",
            "largeFiles",
            "rulesOfFiles",
            "composedIdentifiers",
            "indexes",
            "lists",
            "models",
            "observedQueries",
            "operations",
            "ownSubscriptions",
            "relations",
            "rules",
            "subscriptions");

    private static final List<String> SERVICES =
            List.of("userPool", "identityPool", "dynamoDb", "lambda", "parameterStore", "buckets", "commandLine");

    private static HeroFaqSandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path project) throws IOException, InterruptedException {
        Oracle.install();
        sandbox = HeroFaqSandbox.start(
                project, Path.of("src", "test", "projects", "full-stack").toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @TestFactory
    Stream<DynamicTest> inNode() throws IOException, InterruptedException {
        return statements("amplify/node.mjs", SCENARIOS, FEWEST_STATEMENTS);
    }

    @TestFactory
    Stream<DynamicTest> inChromium() throws IOException, InterruptedException {
        List<String> expected = new ArrayList<>(SCENARIOS);
        expected.addAll(List.of("devices", "passkeys"));
        expected.add("authenticator");
        expected.add("hosted");
        return statements("amplify/chromium.mjs", expected, FEWEST_STATEMENTS);
    }

    @TestFactory
    Stream<DynamicTest> ofServices() throws IOException, InterruptedException {
        return statements("amplify/services.mjs", SERVICES, SERVICES.size());
    }

    /** A test for each statement, after one for their number: a program that ends early states too little. */
    private static Stream<DynamicTest> statements(String program, List<String> scenarios, int fewest)
            throws IOException, InterruptedException {
        Oracle.Outcome outcome =
                Oracle.client(program, sandbox.outputs(), sandbox.authority(), scenarios.toArray(String[]::new));
        List<Statement> statements = Statement.in(outcome.output());
        Set<String> ran = statements.stream().map(Statement::scenario).collect(Collectors.toSet());
        return Stream.concat(
                Stream.of(dynamicTest("all scenarios", () -> {
                    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
                    assertThat(ran).containsExactlyInAnyOrderElementsOf(scenarios);
                    assertThat(statements).hasSizeGreaterThanOrEqualTo(fewest);
                })),
                statements.stream().map(ClientScenariosTest::test));
    }

    private static DynamicTest test(Statement statement) {
        return dynamicTest(
                statement.scenario() + ": " + statement.what(),
                () -> assertThat(statement.held()).as(statement.found()).isTrue());
    }
}
