package dev.jampx.cdk.synth;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.auth.AmplifyAuth;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/** Writes the cloud assembly of a backend: an app with one root stack. Equal backends give equal files. */
public final class BackendSynthesis {

    private static final String BACKEND = "Backend";

    private BackendSynthesis() {}

    /** Starts what the CDK runs in, which takes longer than the rest: an app that is never synthesized. */
    public static void warmUp() {
        new Stack(new App(properties(Path.of(System.getProperty("java.io.tmpdir"), "jampx-warm-up"))), BACKEND);
    }

    /**
     * Synthesizes a backend.
     *
     * @param out the folder for the cloud assembly, which need not exist
     * @param props what the backend is made of
     * @param customization what the user does with it
     * @throws InvalidDefinitionException with every data source that nobody has added
     */
    public static void synthesize(Path out, AmplifyBackendProps props, Consumer<AmplifyBackend> customization) {
        synthesize(out, props, OptionalLong.empty(), customization);
    }

    /**
     * Synthesizes a backend whose secrets may have changed.
     *
     * @param out the folder for the cloud assembly, which need not exist
     * @param props what the backend is made of
     * @param secretsChanged when that was, in milliseconds since 1970, if it is known: another time than the deployed one has the
     *     values fetched again
     * @param customization what the user does with it
     * @throws InvalidDefinitionException with every data source that nobody has added
     */
    public static void synthesize(
            Path out, AmplifyBackendProps props, OptionalLong secretsChanged, Consumer<AmplifyBackend> customization) {
        App app = new App(properties(out));
        secretsChanged.ifPresent(time -> app.getNode().setContext(AmplifyAuth.SECRETS_LAST_UPDATED, time));
        BackendIdentifier identifier = props.identifier();
        Stack stack = new Stack(
                app,
                identifier.stackName(),
                StackProps.builder()
                        .stackName(identifier.stackName())
                        .tags(identifier.tags())
                        .suppressTemplateIndentation(true)
                        .build());
        AmplifyBackend backend = new AmplifyBackend(stack, BACKEND, props);
        customization.accept(backend);
        List<Problem> problems = DataSourcesAreAdded.problems(backend, props.backend());
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException(problems);
        }
        app.synth();
    }

    private static AppProps properties(Path out) {
        Map<String, Object> context = new LinkedHashMap<>();
        // What is too much is found in the whole assembly, and told in our words.
        context.put("@aws-cdk/core:stackResourceLimit", 0);
        context.put("@aws-cdk/core:suppressTemplateIndentation", true);
        // As the CDK's command line sets them: for what it shows, and for nested stacks whose changes it carries over
        // directly.
        context.put("aws:cdk:enable-path-metadata", true);
        context.put("aws:cdk:enable-asset-metadata", true);
        return AppProps.builder()
                .outdir(out.toString())
                .context(context)
                .analyticsReporting(false)
                .treeMetadata(false)
                .stackTraces(false)
                .build();
    }
}
