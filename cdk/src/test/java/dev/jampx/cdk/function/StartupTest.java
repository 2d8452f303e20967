package dev.jampx.cdk.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cdk.function.startup.ParameterEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that run before Lambda's runtime, run for real as Lambda would: with the runtime's command line as arguments. */
@Tag("toolchain")
class StartupTest {

    private static final String AWKWARD = "it's \"q\" $HOME `id` \\ \n two\t\u00e9\u4e16\ud83d\ude00 'end'\n";

    @TempDir
    Path task;

    private ParameterStoreStandIn store;
    private final Map<String, String> variables = new LinkedHashMap<>();

    @BeforeEach
    void begin() throws IOException {
        store = new ParameterStoreStandIn();
        variables.put("LAMBDA_TASK_ROOT", task.toString());
        variables.put("LANG", "C.UTF-8");
        variables.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        variables.put("AWS_REGION", "eu-central-1");
        variables.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        variables.put("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        variables.put("AWS_SESSION_TOKEN", "session");
        variables.put("AWS_ENDPOINT_URL", store.url());
    }

    @AfterEach
    void end() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void setsVariablesToWhatTheParametersHold(Startup startup) throws Exception {
        store.put("/amplify/shop/PLAIN", "plain");
        store.put("/amplify/shop/AWKWARD", AWKWARD);
        store.put("/amplify/shared/shop/SHARED", "everybody's");
        variables.put("PLAIN", "pending");
        variables.put("UNTOUCHED", "as it was");
        config(
                "PLAIN",
                "/amplify/shop/PLAIN",
                "/amplify/shared/shop/PLAIN",
                "SAME",
                "/amplify/shop/PLAIN",
                "",
                "AWKWARD",
                "/amplify/shop/AWKWARD",
                "/amplify/shared/shop/AWKWARD",
                "SHARED",
                "/amplify/shop/SHARED",
                "/amplify/shared/shop/SHARED");

        Ending ending = run(startup);
        assertThat(ending.errors()).isEmpty();
        assertThat(ending.output())
                .contains(
                        shown("PLAIN", "plain"),
                        shown("SAME", "plain"),
                        shown("AWKWARD", AWKWARD),
                        shown("SHARED", "everybody's"),
                        shown("UNTOUCHED", "as it was"));
        assertThat(store.asked())
                .containsExactly(
                        List.of("/amplify/shop/PLAIN", "/amplify/shop/AWKWARD", "/amplify/shop/SHARED"),
                        List.of("/amplify/shared/shop/SHARED"));
        assertThat(store.headers()).allSatisfy(request -> {
            assertThat(request.get("target")).isEqualTo("AmazonSSM.GetParameters");
            assertThat(request.get("token")).isEqualTo("session");
            assertThat(request.get("body")).contains("\"WithDecryption\":true");
            assertThat(request.get("authorization")).isEqualTo(Signatures.expected(request, "eu-central-1"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void asksForTenParametersAtATimeAndAgainWhenTheServiceIsBusy(Startup startup) throws Exception {
        List<String> config = new ArrayList<>();
        for (int number = 10; number < 35; number++) {
            store.put("/p/V" + number, "value " + number);
            config.addAll(List.of("V" + number, "/p/V" + number, ""));
        }
        config(config.toArray(new String[0]));
        store.busyFor(2);

        assertThat(run(startup).output()).contains(shown("V10", "value 10"), shown("V34", "value 34"));
        assertThat(store.asked()).extracting(List::size).containsExactly(10, 10, 5);
    }

    @ParameterizedTest
    @EnumSource
    void refusesToStartWithoutAParameter(Startup startup) throws Exception {
        config("SECRET", "/amplify/shop/SECRET", "/amplify/shared/shop/SECRET");

        assertThat(run(startup))
                .isEqualTo(new Ending(
                        1,
                        "",
                        "jampx: the function cannot start: its variable SECRET is to have the value of the parameter"
                                + " /amplify/shop/SECRET or /amplify/shared/shop/SECRET, which does not exist\n"));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheServiceSays(Startup startup) throws Exception {
        config("SECRET", "/amplify/shop/SECRET", "");
        store.refuse("{\"__type\":\"AccessDeniedException\",\"Message\":\"not authorized\"}");

        assertThat(run(startup))
                .isEqualTo(new Ending(
                        1,
                        "",
                        "jampx: the function cannot start: the Parameter Store answers with status 400:"
                                + " {\"__type\":\"AccessDeniedException\",\"Message\":\"not authorized\"}\n"));
    }

    @ParameterizedTest
    @EnumSource
    void startsThroughTheUsersOwnWrapperToo(Startup startup) throws Exception {
        store.put("/p/V1", "value");
        config("V1", "/p/V1", "");
        Path own = task.resolve("own-wrapper");
        Files.writeString(own, "#!/bin/sh\nexport OWN=\"wrapped $V1\"\nexec \"$@\"\n");
        assertThat(own.toFile().setExecutable(true)).isTrue();
        variables.put("JAMPX_NEXT_EXEC_WRAPPER", own.toString());

        assertThat(run(startup).output()).contains(shown("OWN", "wrapped value"));
    }

    @Test
    void bringsEveryClassOfTheJavaProgram() throws Exception {
        Path folder = Path.of(ParameterEnvironment.class.getResource(".").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .collect(Collectors.toSet());
            assertThat(Set.copyOf(ParameterEnvironment.CLASSES)).isEqualTo(classes);
        }
    }

    private void config(String... places) {
        StringBuilder config = new StringBuilder();
        for (int index = 0; index < places.length; index += 3) {
            config.append(config.isEmpty() ? "{" : ",").append('"').append(places[index]);
            config.append("\":{\"path\":\"").append(places[index + 1]).append('"');
            config.append(places[index + 2].isEmpty() ? "" : ",\"sharedPath\":\"" + places[index + 2] + '"')
                    .append('}');
        }
        variables.put("AMPLIFY_SSM_ENV_CONFIG", config.append('}').toString());
    }

    /** Starts a program of the startup's own language that shows its environment. */
    private Ending run(Startup startup) throws Exception {
        startup.writeTo(task);
        List<String> command =
                new ArrayList<>(List.of(task.resolve("jampx-startup").toString()));
        if (startup == Startup.NODE) {
            Files.writeString(
                    task.resolve("show.mjs"),
                    "for (const [name, value] of Object.entries(process.env)) {"
                            + " process.stdout.write(`<${name}=${value}>\\n`); }");
            command.addAll(List.of("node", task.resolve("show.mjs").toString()));
        } else {
            command.addAll(List.of(
                    "java",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ShownEnvironment.class.getName()));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Path errors = task.resolve("errors");
        builder.redirectError(errors.toFile());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), output, Files.readString(errors));
    }

    private static String shown(String name, String value) {
        return "<" + name + "=" + value + ">\n";
    }

    private record Ending(int code, String output, String errors) {}
}
