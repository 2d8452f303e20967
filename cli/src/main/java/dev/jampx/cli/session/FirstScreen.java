package dev.jampx.cli.session;

import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Style;
import dev.jampx.cli.watch.WatchedFiles;
import dev.jampx.sandbox.Endpoints;
import dev.jampx.sandbox.tls.CertificateFolder;
import java.util.List;

/** What is shown when a sandbox serves: where everything is. */
final class FirstScreen {

    private FirstScreen() {}

    static List<String> lines(SandboxRequest request, WatchedFiles watched, Endpoints endpoints, Style style) {
        Project project = request.home().project();
        return List.of(
                "",
                style.strong("The sandbox \"" + request.home().identifier() + "\" serves."),
                "",
                "  GraphQL           " + endpoints.graphql(),
                "  Subscriptions     " + endpoints.realTime(),
                "  User pool         " + endpoints.userPool(),
                "  DynamoDB          " + endpoints.dynamoDb(),
                "  S3                " + endpoints.storage(),
                "  Codes and users   " + endpoints.console(),
                "  Outputs           " + project.display(request.outputs().file()),
                "  TLS authority     "
                        + project.display(CertificateFolder.in(request.home().stateFolder())
                                .authorityFile()),
                "  State             " + project.display(request.home().stateFolder()),
                "",
                "Watching " + watched.text() + ": save a file, and it is served. Ctrl-C stops.",
                "");
    }
}
