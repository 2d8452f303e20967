package dev.jampx.conformance.templates;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.FunctionCodes;
import dev.jampx.cdk.function.PreparedCode;
import dev.jampx.cdk.synth.BackendSynthesis;
import dev.jampx.conformance.UsersCode;
import dev.jampx.dsl.Backend;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.services.lambda.Runtime;

/** A backend made for AWS. Its functions have some code; which, makes no difference here. */
public final class CaseBackend {

    private CaseBackend() {}

    /** What a backend of {@code type} is called here. */
    public static BackendIdentifier identifier(DeploymentType type) {
        return new BackendIdentifier("conformance", "main", type);
    }

    /**
     * Writes the cloud assembly of {@code backend}. What cdk-nag finds stands in its metadata.
     *
     * @param code a folder for the code of functions
     */
    static void synthesize(Backend backend, DeploymentType type, Path code, Path out) throws IOException {
        CompiledBackend compiled = CompiledBackend.of(backend.declared(), UsersCode.EVERYWHERE);
        // What it says of the models makes no difference here either.
        compiled = new CompiledBackend(
                compiled.backend(), compiled.api(), compiled.api().map(api -> "{}"));
        BackendSynthesis.synthesize(out, new AmplifyBackendProps(compiled, identifier(type), codes(code)), made -> {
            addMissingDataSources(made);
            Aspects.of(made.stack()).add(new AwsSolutionsChecks());
        });
    }

    private static void addMissingDataSources(AmplifyBackend backend) {
        if (backend.hasData()) {
            backend.data().missingDataSources().forEach(name -> backend.data()
                    .addHttpDataSource(name, "https://example.com"));
        }
    }

    private static FunctionCodes codes(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.mjs"), "export const handler = async () => ({});\n");
        return function -> new PreparedCode(folder, Runtime.NODEJS_22_X, "index.handler");
    }
}
