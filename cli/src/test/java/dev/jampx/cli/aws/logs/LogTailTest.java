package dev.jampx.cli.aws.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsSettings;
import dev.jampx.standin.AwsStandIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTailTest {

    private static final String TEMPLATE =
            """
            {"Resources":{
            "Log":{"Type":"AWS::Logs::LogGroup","Properties":{}},
            "First":{"Type":"AWS::Lambda::Function","Properties":{"LoggingConfig":{"LogGroup":{"Ref":"Log"}},
            "Tags":[{"Key":"amplify:friendly-name","Value":"post-confirmation"}]}},
            "Second":{"Type":"AWS::Lambda::Function","Properties":{
            "Tags":[{"Key":"amplify:friendly-name","Value":"nightly"}]}},
            "Inner":{"Type":"AWS::Lambda::Function","Properties":{}}}}
            """;

    private static final Map<String, String> PROPERTIES = Map.of(
            "AWS_ENDPOINT_URL", "aws.endpointUrl",
            "AWS_ACCESS_KEY_ID", "aws.accessKeyId",
            "AWS_SECRET_ACCESS_KEY", "aws.secretAccessKey",
            "AWS_REGION", "aws.region");

    private final List<String> lines = new ArrayList<>();
    private AwsStandIn aws = null;
    private AwsAccount account = null;

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        PROPERTIES.forEach((variable, property) ->
                System.setProperty(property, aws.environment().get(variable)));
        account = new AwsAccount(new AwsSettings(Map.of(), Optional.empty()));
        aws.cloudFormation().create("app", TEMPLATE);
    }

    @AfterEach
    void stop() {
        account.close();
        PROPERTIES.values().forEach(System::clearProperty);
        aws.close();
    }

    private List<FunctionLogGroup> groups(String... filters) {
        return new LogGroupSearch(
                        account.stack("app"),
                        java.util.Arrays.stream(filters).map(Pattern::compile).toList())
                .groups();
    }

    private String physicalId(String logicalId) {
        return aws.cloudFormation()
                .stack("app")
                .orElseThrow()
                .resource(logicalId)
                .physicalId();
    }

    @Test
    void findsTheGroupsOfTheDefinitionsFunctions() {
        assertThat(groups())
                .containsExactly(
                        new FunctionLogGroup("post-confirmation", physicalId("Log")),
                        new FunctionLogGroup("nightly", "/aws/lambda/" + physicalId("Second")));
        assertThat(groups("^night")).extracting(FunctionLogGroup::function).containsExactly("nightly");
    }

    @Test
    void tellsEachLineOnce() {
        LogTail tail = new LogTail(account.logs(), 1000, (function, line) -> lines.add(function + ": " + line));
        List<FunctionLogGroup> groups = groups();
        String log = physicalId("Log");

        aws.logs().write(log, 999, "too old\n");
        aws.logs().write(log, 1000, "one\n");
        tail.read(groups);
        aws.logs().write(log, 1000, "two\n");
        aws.logs().write(log, 1005, "three\n");
        tail.read(groups);
        tail.read(groups);

        assertThat(lines)
                .containsExactly("post-confirmation: one", "post-confirmation: two", "post-confirmation: three");
    }

    @Test
    void readsPageAfterPage() {
        LogTail tail = new LogTail(account.logs(), 0, (function, line) -> lines.add(line));
        for (int number = 0; number < 250; number++) {
            aws.logs().write(physicalId("Log"), 1000L + number, "line " + number);
        }

        tail.read(groups("post"));

        assertThat(lines).hasSize(250);
    }
}
