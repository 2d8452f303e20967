package dev.jampx.cli.command;

import dev.jampx.cli.mistake.SecretProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.sandbox.secret.StoredSecret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jampx sandbox secret get}. */
@Command(name = "get", description = "Show a secret.", sortOptions = false)
public final class SandboxSecretGetCommand implements Runnable {

    private final JampxCommand jampx;

    @Parameters(paramLabel = "NAME", description = "The secret's name.")
    private String name = "";

    @Mixin
    private final SecretOptions options = new SecretOptions();

    public SandboxSecretGetCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        String wanted = SecretOptions.checked(name);
        options.with(jampx, secrets -> {
            StoredSecret secret = secrets.get(wanted)
                    .orElseThrow(() -> new UserMistakeException(SecretProblems.unknown(wanted, options.place())));
            jampx.terminal().result("name: " + secret.name());
            jampx.terminal().result("version: " + secret.version());
            jampx.terminal().result("value: " + secret.value());
            jampx.terminal().result("lastUpdated: " + secret.lastUpdated());
        });
    }
}
