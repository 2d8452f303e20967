package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.Architecture;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.StartingPosition;
import dev.jampx.model.ChangeSettings;
import dev.jampx.model.DurableSettings;
import dev.jampx.model.EventPattern;
import dev.jampx.model.FunctionLogging;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word about a function says what it says. */
class FunctionGrammarTest {

    @Test
    void hasWhatAmplifyGivesUnlessToldOtherwise() {
        Function function = resolved(defineFunction("f").handler(FunctionGrammarTest.class));

        assertThat(function)
                .isEqualTo(new Function(
                        "f",
                        new Function.JavaClass(FunctionGrammarTest.class.getName()),
                        new FunctionSettings(
                                3,
                                512,
                                512,
                                OptionalInt.empty(),
                                dev.jampx.model.Architecture.X86_64,
                                Map.of(),
                                true,
                                Optional.empty(),
                                FunctionLogging.STANDARD,
                                Optional.empty()),
                        Map.of(),
                        Map.of(),
                        java.util.List.of()));
    }

    @Test
    void takesEverySetting() {
        Function function = resolved(defineFunction("f")
                .entry("./f.ts")
                .timeoutSeconds(10)
                .memoryMB(1024)
                .ephemeralStorageSizeMB(2048)
                .environment("GREETING", "hello")
                .environment("KEY", "text")
                .environment("KEY", secret("MAIL_KEY"))
                .environment("OTHER", secret("OTHER_KEY"))
                .environment("OTHER", "text")
                .runtime(24)
                .architecture(Architecture.ARM64)
                .layer("sharp", "sharp:1")
                .layer("tools", "tools:2")
                .bundling(bundling -> bundling.minify(false))
                .resourceGroupName("auth")
                .logging(log -> log.format("json").level("warn").retention("1 week"))
                .durableConfig(60));

        assertThat(function.settings())
                .isEqualTo(new FunctionSettings(
                        10,
                        1024,
                        2048,
                        OptionalInt.of(24),
                        dev.jampx.model.Architecture.ARM64,
                        Map.of("sharp", "sharp:1", "tools", "tools:2"),
                        false,
                        Optional.of("auth"),
                        new FunctionLogging(Optional.of("json"), Optional.of("warn"), Optional.of("1 week")),
                        Optional.of(new DurableSettings(60, 14))));
        assertThat(function.environment()).containsExactly(Map.entry("GREETING", "hello"), Map.entry("OTHER", "text"));
        assertThat(function.secrets()).containsExactly(Map.entry("KEY", "MAIL_KEY"));
    }

    @Test
    void namesFilesFromTheProjectsFolder() {
        assertThat(resolved(defineFunction("f").entry("./code/../f.ts")).code())
                .isEqualTo(new Function.NodeEntry("dev/jampx/dsl/tests/f.ts"));
        assertThat(resolved(defineFunction("f").custom("../f.zip", "python3.13", "f.run"))
                        .code())
                .isEqualTo(new Function.Prepared("dev/jampx/dsl/f.zip", "python3.13", "f.run"));
        assertThat(resolved(defineFunction("f").entry("./f.ts").handler(String.class))
                        .code())
                .isEqualTo(new Function.JavaClass("java.lang.String"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            every 5m              | cron(*/5 * * * ? *)
            every 90m             | rate(90 minutes)
            every 2h              | cron(0 */2 * * ? *)
            every 24h             | rate(24 hours)
            every day             | cron(0 0 * * ? *)
            every week            | cron(0 0 ? * 1 *)
            every month           | cron(0 0 1 * ? *)
            every year            | cron(0 0 1 1 ? *)
            0 9 ? * 2             | cron(0 9 ? * 2 *)
            0/10 9-17 1,15 * ? 2027 | cron(0/10 9-17 1,15 * ? 2027)
            """)
    void turnsSchedulesIntoWordsOfEventBridge(String written, String meant) {
        assertThat(resolved(defineFunction("f").handler(String.class).schedule(written))
                        .schedules())
                .containsExactly(new Schedule(meant, "UTC", Optional.empty()));
    }

    @Test
    void hasSeveralSchedules() {
        assertThat(resolved(defineFunction("f")
                                .handler(String.class)
                                .schedule("every day")
                                .schedule("every week", schedule -> schedule.timezone("Europe/Berlin")
                                        .description("clean up")))
                        .schedules())
                .containsExactly(
                        new Schedule("cron(0 0 * * ? *)", "UTC", Optional.empty()),
                        new Schedule("cron(0 0 ? * 1 *)", "Europe/Berlin", Optional.of("clean up")));
    }

    @Test
    void callsAMethodOfAClassThatImplementsNothing() {
        assertThat(resolved(defineFunction("f").handler(String.class, "strip")).code())
                .isEqualTo(new Function.JavaClass("java.lang.String::strip"));
    }

    @Test
    void isGivenChangesOfModels() {
        BackendResource data = defineData(a.schema()
                .add("Todo", a.model().field("text", a.string()))
                .add("Note", a.model().field("text", a.string()))
                .authorization(allow -> List.of(allow.publicApiKey())));
        FunctionDefinition function = defineFunction("f")
                .handler(String.class)
                .onChange("Todo")
                .onChange("Note", changes -> changes.batchSize(7)
                        .maxBatchingWindowSeconds(30)
                        .parallelizationFactor(4)
                        .startingPosition(StartingPosition.TRIM_HORIZON)
                        .filter(Map.of("eventName", List.of("INSERT")))
                        .filter(Map.of("eventName", Arrays.asList((Object) null)))
                        .retryAttempts(2)
                        .bisectBatchOnError(true)
                        .reportBatchItemFailures(true));

        assertThat(Resolution.of(defineBackend(data, function).declared())
                        .functions()
                        .get(0)
                        .changes())
                .containsExactly(
                        new ChangeSource("Todo", ChangeSettings.STANDARD),
                        new ChangeSource(
                                "Note",
                                new ChangeSettings(
                                        7,
                                        30,
                                        4,
                                        dev.jampx.model.StartingPosition.TRIM_HORIZON,
                                        List.of(
                                                new EventPattern(Map.of("eventName", List.of("INSERT"))),
                                                new EventPattern(Map.of("eventName", Arrays.asList((Object) null)))),
                                        new ChangeSettings.Failures(OptionalInt.of(2), true, true))));
    }

    static Function resolved(FunctionDefinition function) {
        return Resolution.of(defineBackend(Stream.of(function).toArray(BackendResource[]::new))
                        .declared())
                .functions()
                .get(0);
    }
}
