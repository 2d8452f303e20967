package dev.jampx.client.seed;

import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The process that {@code jampx sandbox seed} runs a seed in. Its environment says whose credentials to use and where: {@code AWS_ACCESS_KEY_ID}, {@code
 * AWS_SECRET_ACCESS_KEY}, {@code AWS_SESSION_TOKEN}, {@code AWS_REGION}, and {@code AWS_ENDPOINT_URL}, {@code
 * AWS_ENDPOINT_URL_SSM} or {@code AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER} where services are not those of AWS.
 */
public final class SeedProgram {

    private static final int FAILED = 1;

    private SeedProgram() {}

    /**
     * @param arguments the seed's class, the file {@code amplify_outputs.json}, the path of the backend's secrets, and the file that is told why the seed failed
     */
    public static void main(String[] arguments) throws IOException {
        try {
            run(arguments[0], Path.of(arguments[1]), arguments[2]);
        } catch (Throwable failure) {
            // Whatever a seed throws is its author's to see, errors included.
            report(failure, Path.of(arguments[3]));
            System.exit(FAILED);
        }
        // Threads of the seed's own must not keep the command from its end.
        System.exit(0);
    }

    private static void run(String className, Path outputs, String parameterPrefix) throws Throwable {
        Credentials credentials = new Credentials(
                variable("AWS_ACCESS_KEY_ID").orElse(""),
                variable("AWS_SECRET_ACCESS_KEY").orElse(""),
                variable("AWS_SESSION_TOKEN"),
                Optional.empty());
        String region = variable("AWS_REGION").orElseThrow(() -> new ClientException("AWS_REGION is not set"));
        URI parameterStore = endpoint("SSM").orElse(URI.create("https://ssm." + region + ".amazonaws.com/"));
        try (BackendSeed context = new BackendSeed(
                AmplifyOutputs.read(outputs),
                credentials,
                endpoint("COGNITO_IDENTITY_PROVIDER"),
                parameterStore,
                region,
                parameterPrefix)) {
            seed(className).seed(context);
        }
    }

    private static SeedDefinition seed(String className) throws Throwable {
        Class<?> type = Class.forName(className);
        return (SeedDefinition) MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .findConstructor(type, MethodType.methodType(void.class))
                .invoke();
    }

    private static void report(Throwable failure, Path file) throws IOException {
        Properties report = new Properties();
        report.setProperty("thrown", failure.toString());
        report.setProperty(
                "frames",
                Arrays.stream(failure.getStackTrace())
                        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining("\n")));
        try (OutputStream out = Files.newOutputStream(file)) {
            report.store(out, null);
        }
    }

    /** As AWS's SDKs find it. */
    private static Optional<URI> endpoint(String service) {
        return variable("AWS_ENDPOINT_URL_" + service)
                .or(() -> variable("AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
