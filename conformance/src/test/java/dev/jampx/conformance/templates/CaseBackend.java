package dev.jampx.conformance.templates;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.FunctionCodes;
import dev.jampx.cdk.function.PreparedCode;
import dev.jampx.cdk.synth.BackendSynthesis;
import dev.jampx.conformance.Case;
import dev.jampx.conformance.UsersCode;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Runtime;

/** The backend of a case, made for AWS. Its functions have some code; which, makes no difference here. */
final class CaseBackend {

    private CaseBackend() {}

    /**
     * Writes the cloud assembly of {@code each}.
     *
     * @param code a folder for the code of functions
     */
    static void synthesize(Case each, DeploymentType type, Path code, Path out) throws IOException {
        BackendSynthesis.synthesize(out, properties(each, type, code), CaseBackend::addMissingDataSources);
    }

    /**
     * The root stack of {@code each} in an app of its own, not synthesized.
     *
     * @param code a folder for the code of functions
     */
    static Stack stack(Case each, DeploymentType type, Path code) throws IOException {
        Stack stack = new Stack(new App(), "Root");
        addMissingDataSources(new AmplifyBackend(stack, "Backend", properties(each, type, code)));
        return stack;
    }

    private static AmplifyBackendProps properties(Case each, DeploymentType type, Path code) throws IOException {
        return new AmplifyBackendProps(
                CompiledBackend.of(each.define().declared(), UsersCode.EVERYWHERE),
                new BackendIdentifier("conformance", "main", type),
                codes(code));
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
