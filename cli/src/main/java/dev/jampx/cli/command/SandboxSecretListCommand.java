package dev.jampx.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jampx sandbox secret list}. */
@Command(name = "list", description = "List the names of the secrets.", sortOptions = false)
public final class SandboxSecretListCommand implements Runnable {

    private final JampxCommand jampx;

    @Mixin
    private final SecretOptions options = new SecretOptions();

    public SandboxSecretListCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        options.with(jampx, secrets -> {
            List<String> names = secrets.names();
            if (names.isEmpty()) {
                jampx.terminal().note("There are no secrets " + options.place() + ".");
            }
            names.forEach(jampx.terminal()::result);
        });
    }
}
