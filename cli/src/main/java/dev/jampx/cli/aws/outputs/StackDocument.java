package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.StackProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsVersion;
import dev.jampx.codegen.directive.DirectiveSchema;
import dev.jampx.codegen.introspection.ModelIntrospection;
import java.util.Optional;

/** Makes the outputs document of a backend that is deployed already, by jampx or by Amplify. */
public final class StackDocument {

    private final AwsAccount account;
    private final RootStack stack;
    private final AwsFailures failures;

    /**
     * @param stack the root stack's name
     */
    public StackDocument(String stack, AwsAccount account) {
        this.account = account;
        this.stack = account.stack(stack);
        failures = AwsFailures.about(stack, account);
    }

    /**
     * The document.
     *
     * @throws UserMistakeException if there is no such backend, or it is being changed
     */
    public ObjectNode read(OutputsVersion version) {
        return failures.translated(() -> {
            requireSettled();
            BackendOutputs outputs = stack.metadata()
                    .flatMap(metadata -> BackendOutputs.of(metadata, stack.outputs()))
                    .orElseThrow(() -> new UserMistakeException(OutputsProblems.notABackend(stack.name())));
            return OutputsDocument.of(
                    outputs,
                    outputs.modelSchema()
                            .map(address -> introspection(new ModelSchemaObject(account.s3()).read(address))),
                    version);
        });
    }

    private static JsonNode introspection(String schema) {
        return new ObjectMapper().valueToTree(ModelIntrospection.of(DirectiveSchema.read(schema)));
    }

    private void requireSettled() {
        Optional<String> status = stack.status();
        if (status.isEmpty()) {
            throw new UserMistakeException(StackProblems.noStack(stack.name()));
        }
        status.filter(current -> current.endsWith("_IN_PROGRESS")).ifPresent(current -> {
            throw new UserMistakeException(OutputsProblems.notReady(stack.name(), current));
        });
    }
}
