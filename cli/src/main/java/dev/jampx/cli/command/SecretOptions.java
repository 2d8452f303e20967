package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.secret.LocalSecrets;
import dev.jampx.cli.aws.secret.ParameterSecrets;
import dev.jampx.cli.aws.secret.Secrets;
import dev.jampx.cli.mistake.SecretProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.sandbox.secret.SecretStore;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Whose secrets are meant. */
final class SecretOptions {

    @Option(names = "--aws", description = "Those of the user's own stack on AWS, in the Parameter Store.")
    private boolean aws;

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    /** Gives {@code work} the secrets. */
    void with(JampxCommand jampx, Consumer<Secrets> work) {
        SandboxHome home = jampx.sandbox(identifier);
        if (aws) {
            try (AwsAccount account = AwsCommands.account(jampx, profile)) {
                work.accept(new ParameterSecrets(AwsCommands.sandbox(home), account));
            }
        } else {
            work.accept(new LocalSecrets(new SecretStore(home.stateFolder(), Clock.systemUTC())));
        }
    }

    /** Where they are, in words. */
    String place() {
        return aws ? "on AWS" : "on this machine";
    }

    /** {@code name}, if a secret can be called that. */
    static String checked(String name) {
        if (!SecretReference.isName(name)) {
            throw UserMistakeException.wrongUsage(SecretProblems.name(name));
        }
        return name;
    }
}
