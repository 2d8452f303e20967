package dev.jampx.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.outputs.StackDocument;
import dev.jampx.cli.mistake.SeedProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsVersion;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.seed.SeedPolicy;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox seed generate-policy}. */
@Command(
        name = "generate-policy",
        description = "Print the IAM policy that lets somebody fill the developer's own stack on AWS.",
        sortOptions = false)
public final class SandboxSeedGeneratePolicyCommand implements Runnable {

    /** {@code arn:aws:cloudformation:<region>:<account>:stack/...}. */
    private static final int ACCOUNT = 4;

    private static final int PARTITION = 1;

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    public SandboxSeedGeneratePolicyCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        MisplacedOptions.refuse(spec);
        SandboxHome home = jampx.sandbox(identifier);
        String stack = home.backend().stackName();
        try (AwsAccount account = AwsCommands.account(jampx, profile)) {
            ObjectNode outputs = new StackDocument(stack, account).read(OutputsVersion.V1_5);
            if (!outputs.has("auth")) {
                throw new UserMistakeException(SeedProblems.noUsers(stack));
            }
            String[] arn = account.stack(stack).arn().orElseThrow().split(":");
            String userPool = String.join(
                    ":",
                    "arn",
                    arn[PARTITION],
                    "cognito-idp",
                    outputs.at("/auth/aws_region").asText(),
                    arn[ACCOUNT],
                    "userpool/" + outputs.at("/auth/user_pool_id").asText());
            jampx.terminal().result(SeedPolicy.document(userPool, home.backend()));
        }
    }
}
