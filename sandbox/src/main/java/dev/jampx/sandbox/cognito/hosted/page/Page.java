package dev.jampx.sandbox.cognito.hosted.page;

import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.wire.Html;
import dev.jampx.sandbox.wire.WireResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page in the making. It has no script and loads nothing; browsers are told to let it do neither. */
public final class Page {

    private static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 24rem; padding: 0 1rem; color: #1a1a1a; }
            label, input, button { display: block; width: 100%; box-sizing: border-box; }
            label { margin: .8rem 0; }
            input, button { font: inherit; padding: .5rem; }
            button { margin: .8rem 0; background: #1a1a1a; color: #fff; border: 0; border-radius: .3rem; }
            .error { border-left: .3rem solid #b00020; padding-left: .8rem; }
            .note { border-left: .3rem solid #8a6d00; padding-left: .8rem; }
            code { overflow-wrap: anywhere; }
            """;

    private static final String HTML =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>%2$s</style>
            </head>
            <body>
            <h1>%1$s</h1>
            %3$s</body>
            </html>
            """;

    private static final String STYLE_DIGEST =
            Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)));

    private final String title;
    private final List<String> parts = new ArrayList<>();
    private String leadsTo = "";

    /**
     * @param title its title
     */
    public Page(String title) {
        this.title = title;
    }

    /** Says what went wrong; nothing for an empty text. */
    public Page error(String message) {
        return message.isEmpty() ? this : paragraph("error", message, " role=\"alert\"");
    }

    /** Says something of the sandbox, which is not so on AWS. */
    public Page note(String message) {
        return message.isEmpty() ? this : paragraph("note", message, "");
    }

    /** Says something. */
    public Page text(String message) {
        return paragraph("text", message, "");
    }

    private Page paragraph(String kind, String message, String more) {
        parts.add("<p class=\"" + kind + "\"" + more + ">" + Html.text(message) + "</p>\n");
        return this;
    }

    /** Something to be copied. */
    public Page copied(String id, String text) {
        parts.add("<p><code id=\"" + id + "\">" + Html.text(text) + "</code></p>\n");
        return this;
    }

    /** A form. */
    public Page form(Form form) {
        parts.add(form.html());
        return this;
    }

    /** A link to another page of the sandbox. */
    public Page link(String address, String text) {
        parts.add("<p><a href=\"" + Html.text(address) + "\">" + Html.text(text) + "</a></p>\n");
        return this;
    }

    /** Says where the browser is sent after the page's forms: browsers follow no form to elsewhere that they were not told of. */
    public Page leadingTo(String redirectUri) {
        leadsTo = " " + origin(redirectUri);
        return this;
    }

    /** The page as an answer. */
    public WireResponse answer(int status) {
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "text/html; charset=utf-8");
        headers.put("cache-control", "no-store");
        headers.put(
                "content-security-policy",
                "default-src 'none'; style-src 'sha256-" + STYLE_DIGEST + "'; form-action 'self'" + leadsTo
                        + "; base-uri 'none'; frame-ancestors 'none'");
        headers.put("x-frame-options", "DENY");
        headers.put("x-content-type-options", "nosniff");
        // With "no-referrer" browsers would hide where forms come from, and the front door would not let them in.
        headers.put("referrer-policy", "same-origin");
        byte[] body =
                HTML.formatted(Html.text(title), STYLE, String.join("", parts)).getBytes(StandardCharsets.UTF_8);
        return new WireResponse(status, Map.copyOf(headers), body);
    }

    /** Where an address leads, as a policy names it; an app's own scheme has no host. */
    private static String origin(String redirectUri) {
        URI address = URI.create(redirectUri);
        return address.getHost() == null || !List.of("http", "https").contains(address.getScheme())
                ? address.getScheme() + ":"
                : address.getScheme() + "://" + address.getHost()
                        + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
