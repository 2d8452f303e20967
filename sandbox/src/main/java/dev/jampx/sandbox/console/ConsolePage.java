package dev.jampx.sandbox.console;

import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.UserAccount;
import dev.jampx.sandbox.cognito.delivery.Message;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.lambda.schedule.FiredRun;
import dev.jampx.sandbox.lambda.schedule.ScheduledFunction;
import dev.jampx.sandbox.wire.Html;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The console's page. It loads itself anew every two seconds and needs no script.
 *
 * @param codes the codes, the newest first
 * @param users the users that are shown
 * @param userCount how many users there are
 * @param scheduled the functions with schedules
 */
record ConsolePage(List<IssuedCode> codes, List<UserAccount> users, long userCount, List<ScheduledFunction> scheduled) {

    private static final int ANSWER_SHOWN = 200;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="2">
            <meta name="viewport" content="width=device-width">
            <title>jampx console</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1a1a1a; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ddd; }
            td.code { font: 1.25rem ui-monospace, monospace; }
            </style>
            </head>
            <body>
            <h1>Codes</h1>
            <p>What Cognito would have sent, the newest first. The code that counts is the newest of its user.</p>
            %s
            <h1>Users</h1>
            %s
            %s
            </body>
            </html>
            """;

    String html() {
        return PAGE.formatted(
                codes.isEmpty() ? "<p>None yet: sign somebody up.</p>" : codesTable(),
                users.isEmpty() ? "<p>None yet.</p>" : usersTable(),
                scheduled.isEmpty() ? "" : "<h1>Scheduled functions</h1>\n" + scheduledTable());
    }

    private String codesTable() {
        return table(
                "<th>Sent to</th><th>For</th><th>Code</th><th>Message</th><th>At</th>",
                codes.stream()
                        .map(code -> cells(code.destination(), code.purpose().operation())
                                + "<td class=\"code\">" + Html.text(code.code()) + "</td><td>" + message(code.message())
                                + "</td>" + cells(code.issuedAt().toString())));
    }

    /** The words of a message as they are: nothing in it is taken for part of the page but the link. */
    private static String message(Message message) {
        if (!message.sender().isEmpty()) {
            return "sent by the function " + Html.text(message.sender());
        }
        String subject = message.subject().isEmpty() ? "" : "<strong>" + Html.text(message.subject()) + "</strong><br>";
        String link = message.link().isEmpty()
                ? ""
                : "<br><a href=\"" + Html.text(message.link()) + "\">" + Html.text(message.link()) + "</a>";
        return subject + Html.text(message.text()) + link;
    }

    private String usersTable() {
        String rest = userCount > users.size() ? "<p>" + users.size() + " of " + userCount + " are shown.</p>" : "";
        return rest
                + table(
                        "<th>E-mail</th><th>Phone</th><th>Status</th><th>Groups</th><th>Name</th>",
                        users.stream()
                                .map(user -> cells(
                                        user.email(),
                                        user.phoneNumber(),
                                        user.enabled() ? user.status() : user.status() + ", disabled",
                                        String.join(", ", user.groups()),
                                        user.username())));
    }

    private String scheduledTable() {
        return table(
                "<th>Function</th><th>Schedule</th><th>Next</th><th></th><th>Last run from here</th>",
                scheduled.stream()
                        .map(function -> cells(
                                        function.function(),
                                        String.join(", ", function.schedules()),
                                        function.next().map(Instant::toString).orElse("never"))
                                + "<td><form method=\"post\" action=\""
                                + Html.text(ScheduleRuns.path(function.function()))
                                + "\"><button>Run now</button></form></td>"
                                + cells(function.fired()
                                        .map(ConsolePage::outcome)
                                        .orElse(""))));
    }

    private static String outcome(CompletableFuture<FiredRun> run) {
        if (!run.isDone()) {
            return "running";
        }
        FiredRun done = run.join();
        String time = done.started().truncatedTo(ChronoUnit.SECONDS) + ", "
                + done.duration().toMillis() + " ms: ";
        if (done.execution().outcome() instanceof Outcome.Failed failed) {
            return time + failed.errorType() + " " + failed.errorMessage();
        }
        String answer = new String(done.execution().payload(), StandardCharsets.UTF_8);
        return time + (answer.length() > ANSWER_SHOWN ? answer.substring(0, ANSWER_SHOWN) + "..." : answer);
    }

    private static String table(String head, Stream<String> rows) {
        return rows.map(row -> "<tr>" + row + "</tr>")
                .collect(Collectors.joining("\n", "<table>\n<tr>" + head + "</tr>\n", "\n</table>"));
    }

    private static String cells(String... texts) {
        return Stream.of(texts).map(text -> "<td>" + Html.text(text) + "</td>").collect(Collectors.joining());
    }
}
