package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.model.auth.MessageMarks;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values in the place of Cognito's marks.
 *
 * @param username what the user signs in with
 * @param code the code, or the temporary password
 * @param link where a link leads; empty if codes are used
 */
record Composition(String username, String code, String link) {

    /** The path of the page that confirms a sign-up, which is Cognito's. */
    static final String CONFIRM_USER = "/confirmUser";

    private static final Pattern LINK = Pattern.compile("\\{##(.*?)##\\}", Pattern.DOTALL);

    static Composition of(StoredUser user, String code, boolean byLink, UserPoolSettings settings) {
        String username = settings.usernameAttributes().stream()
                .flatMap(attribute -> user.attribute(attribute).stream())
                .findFirst()
                .orElse(user.username());
        String link = settings.issuer().resolve(CONFIRM_USER) + "?client_id="
                + encoded(settings.identity().clientId()) + "&user_name=" + encoded(user.username())
                + "&confirmation_code=" + encoded(code);
        return new Composition(username, code, byLink ? link : "");
    }

    /** A text without marks. Only a text that is HTML can have links. */
    String filled(String text, boolean html) {
        String filled = text.replace(MessageMarks.USERNAME, username).replace(MessageMarks.CODE, code);
        return html && !link.isEmpty()
                ? LINK.matcher(filled)
                        .replaceAll(mark -> Matcher.quoteReplacement(
                                "<a href=\"" + link.replace("&", "&amp;") + "\">" + mark.group(1) + "</a>"))
                : filled;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
