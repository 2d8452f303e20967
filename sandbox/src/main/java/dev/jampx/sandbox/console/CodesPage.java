package dev.jampx.sandbox.console;

import dev.jampx.sandbox.cognito.IssuedCode;
import java.util.List;
import java.util.stream.Collectors;

/** The console's page: one row a code. It loads itself anew every two seconds and needs no script. */
final class CodesPage {

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
            <p>What Cognito would have mailed, the newest first. The code that counts is the newest of its user.</p>
            %s
            </body>
            </html>
            """;

    private CodesPage() {}

    static String of(List<IssuedCode> codes) {
        return PAGE.formatted(codes.isEmpty() ? "<p>None yet: sign somebody up.</p>" : table(codes));
    }

    private static String table(List<IssuedCode> codes) {
        return codes.stream()
                .map(CodesPage::row)
                .collect(Collectors.joining(
                        "\n",
                        "<table>\n<tr><th>Sent to</th><th>For</th><th>Code</th><th>At</th></tr>\n",
                        "\n</table>"));
    }

    private static String row(IssuedCode code) {
        return "<tr><td>" + escaped(code.destination()) + "</td><td>"
                + escaped(code.purpose().operation()) + "</td><td class=\"code\">" + escaped(code.code()) + "</td><td>"
                + code.issuedAt() + "</td></tr>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
