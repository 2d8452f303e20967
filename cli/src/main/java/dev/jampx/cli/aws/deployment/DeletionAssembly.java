package dev.jampx.cli.aws.deployment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.project.AtomicFile;
import java.nio.file.Path;

/** A cloud assembly that knows no more than a stack's name: enough to delete it, whatever the definition says by now. */
final class DeletionAssembly {

    private static final String TEMPLATE = "stack.template.json";

    private DeletionAssembly() {}

    /** Writes it. */
    static Path write(Path folder, String stack) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode().put("version", "36.0.0");
        ObjectNode artifact = manifest.putObject("artifacts").putObject(stack);
        artifact.put("type", "aws:cloudformation:stack").put("environment", "aws://unknown-account/unknown-region");
        artifact.putObject("properties")
                .put("templateFile", TEMPLATE)
                .put("stackName", stack)
                .put("validateOnSynth", false)
                .put(
                        "assumeRoleArn",
                        "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-hnb659fds-deploy-role-${AWS::AccountId}-${AWS::Region}");
        artifact.put("displayName", stack);
        AtomicFile.write(folder.resolve("manifest.json"), manifest.toPrettyString());
        AtomicFile.write(folder.resolve(TEMPLATE), "{\"Resources\":{}}");
        AtomicFile.write(folder.resolve("cdk.out"), "{\"version\":\"36.0.0\"}");
        return folder;
    }
}
