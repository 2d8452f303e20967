package dev.jampx.cli.aws.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.aws.outputs.BackendOutputs;
import dev.jampx.cli.aws.outputs.OutputsDocument;
import dev.jampx.cli.aws.plan.UpdatePlan;
import dev.jampx.cli.aws.secret.SecretTimes;
import dev.jampx.cli.aws.template.CloudAssembly;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.cli.aws.template.UnreadableTemplateException;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.UpdateProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.project.ProcessLock;
import dev.jampx.cli.synthesis.SynthesisRequest;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings a backend to AWS: looks at what is deployed, plans, asks, deploys step by step, writes the outputs. */
public final class BackendDeployment {

    private final DeploymentRequest request;
    private final AwsAccount account;
    private final CheckedSynthesis synthesis;
    private final CdkRun cdk;
    private final Consent consent;
    private final Terminal terminal;
    private final DeploymentFolder folder;
    private final RootStack stack;
    private final AwsFailures failures;

    /**
     * @param cdk starts the command line of the CDK
     * @param consent asked before anything is done to data
     */
    public BackendDeployment(
            DeploymentRequest request,
            AwsAccount account,
            CheckedSynthesis synthesis,
            CdkRun cdk,
            Consent consent,
            Terminal terminal) {
        this.request = request;
        this.account = account;
        this.synthesis = synthesis;
        this.cdk = cdk;
        this.consent = consent;
        this.terminal = terminal;
        folder = DeploymentFolder.of(request.project(), request.stack());
        stack = account.stack(request.stack());
        failures = AwsFailures.about(request.stack(), account);
    }

    /** How a deployment ended. */
    public enum Outcome {
        /** What is deployed is what the definition says now. */
        DEPLOYED,
        /** It was that before. */
        UNCHANGED,
        /** Nobody agreed. */
        DECLINED
    }

    /**
     * Deploys what the sources define now.
     *
     * @param build builds them
     * @throws UserMistakeException if that cannot be done
     */
    @SuppressWarnings("try") // The lock is there to be held.
    public Outcome run(BackendBuild build) {
        // What is wrong with the definition is said before anybody asks AWS or the CDK.
        try (BuiltBackend built = build.build(request.verbose() ? terminal : Progress.SILENT);
                ProcessLock lock = folder.hold()) {
            Optional<TemplateTree> deployed = deployed();
            CloudAssembly wanted = synthesized(new SecretTimes(request.identifier(), account)
                    .lastChange(built.deployment().backend()));
            UpdatePlan plan = UpdatePlan.of(
                    deployed, wanted.templates(), request.identifier().type());
            if (!plan.refusals().isEmpty()) {
                throw new UserMistakeException(plan.refusals());
            }
            if (!consent.given(plan, request.stack())) {
                return Outcome.DECLINED;
            }
            boolean changed = new DeploymentSteps(request, folder, deployed, wanted, cdk, stack, account, terminal)
                    .carryOut(plan);
            folder.remember(request.outputs().file(), request.outputs().write(document(built)));
            return changed ? Outcome.DEPLOYED : Outcome.UNCHANGED;
        }
    }

    /** What is deployed; its root template goes to a file, for the synthesis to look at. */
    private Optional<TemplateTree> deployed() {
        try {
            Optional<TemplateTree> deployed = failures.translated(() -> TemplateTree.deployed(stack, request.stack()));
            if (deployed.isPresent()) {
                AtomicFile.write(
                        folder.deployedTemplate(), deployed.get().template().text());
            } else {
                Files.deleteIfExists(folder.deployedTemplate());
            }
            return deployed;
        } catch (UnreadableTemplateException e) {
            throw new UserMistakeException(
                    UpdateProblems.foreignStack(request.stack(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CloudAssembly synthesized(OptionalLong secretsChanged) {
        terminal.note("Synthesizing the backend for AWS ...");
        Path assembly = folder.assembly();
        try {
            FileTree.delete(assembly);
            return synthesis.run(new SynthesisRequest(
                    request.project(),
                    request.identifier(),
                    assembly,
                    Optional.of(folder.deployedTemplate()).filter(Files::isRegularFile),
                    secretsChanged,
                    request.verbose()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode document(BuiltBackend built) {
        BackendOutputs outputs = failures.translated(() -> stack.metadata()
                .flatMap(metadata -> BackendOutputs.of(metadata, stack.outputs()))
                .orElseThrow(() -> new UserMistakeException(OutputsProblems.notABackend(request.stack()))));
        Optional<JsonNode> introspection =
                built.deployment().modelIntrospection().map(model -> new ObjectMapper().<JsonNode>valueToTree(model));
        return OutputsDocument.of(outputs, introspection, request.outputs().version());
    }
}
