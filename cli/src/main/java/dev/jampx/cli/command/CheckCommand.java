package dev.jampx.cli.command;

import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code jampx check}. */
@Command(name = "check", description = "Check the definition without running it.", sortOptions = false)
public final class CheckCommand implements Runnable {

    private final JampxCommand jampx;

    public CheckCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        try (BuiltBackend built = jampx.buildOnce()) {
            Backend backend = built.deployment().backend();
            int models = backend.data().map(Data::models).map(List::size).orElse(0);
            int groups = backend.auth().map(Auth::groups).map(List::size).orElse(0);
            jampx.terminal()
                    .result("No problems: " + count(models, "model") + ", "
                            + (backend.auth().isPresent() ? "auth with " + count(groups, "group") : "no auth") + ", "
                            + count(backend.functions().size(), "function") + ".");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
