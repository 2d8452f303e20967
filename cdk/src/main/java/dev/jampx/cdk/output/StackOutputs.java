package dev.jampx.cdk.output;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;

/**
 * Outputs of a root stack, and the metadata that tells Amplify's tools which of them belong together. Amplify: {@code
 * backend-output-storage}.
 */
public final class StackOutputs {

    private StackOutputs() {}

    /**
     * Adds a group of outputs to {@code root}.
     *
     * @param root the root stack
     * @param key Amplify's key of the group, such as {@code AWS::Amplify::Auth}
     * @param version the version of the group's form
     * @param values the outputs by name, in the order in which they are listed
     */
    public static void add(Stack root, String key, String version, Map<String, String> values) {
        values.forEach((name, value) ->
                CfnOutput.Builder.create(root, name).value(value).build());
        root.addMetadata(key, Map.of("version", version, "stackOutputs", List.copyOf(values.keySet())));
    }
}
