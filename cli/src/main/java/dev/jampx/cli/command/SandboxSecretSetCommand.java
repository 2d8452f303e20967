package dev.jampx.cli.command;

import dev.jampx.cli.mistake.SecretProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jampx sandbox secret set}. */
@Command(
        name = "set",
        description = "Set a secret. Its value is asked for, or read from the standard input.",
        sortOptions = false)
public final class SandboxSecretSetCommand implements Runnable {

    private final JampxCommand jampx;

    @Parameters(paramLabel = "NAME", description = "The secret's name: letters, digits and the characters _ . -")
    private String name = "";

    @Mixin
    private final SecretOptions options = new SecretOptions();

    public SandboxSecretSetCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        String secret = SecretOptions.checked(name);
        String value = value(secret);
        if (value.isEmpty()) {
            throw new UserMistakeException(SecretProblems.empty(secret));
        }
        options.with(jampx, secrets -> jampx.terminal()
                .result("Set version " + secrets.set(secret, value) + " of the secret \"" + secret + "\" "
                        + options.place() + "."));
    }

    private String value(String secret) {
        Optional<Console> console = jampx.host().console();
        if (console.isPresent()) {
            return new String(Optional.ofNullable(console.get().readPassword("Value of the secret \"%s\": ", secret))
                    .orElse(new char[0]));
        }
        try {
            BufferedReader input =
                    new BufferedReader(new InputStreamReader(jampx.host().in(), Charset.defaultCharset()));
            return Optional.ofNullable(input.readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
