package dev.jampx.sandbox.cognito.hosted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.cognito.hosted.page.Field;
import dev.jampx.sandbox.cognito.hosted.page.Form;
import dev.jampx.sandbox.cognito.hosted.page.Page;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page for whatever else a sign-in asks for after the password. */
final class ChallengePage {

    /** The step of its form. */
    static final String STEP = "challenge";

    /** The fact that names the challenge. */
    static final String CHALLENGE = "challenge";

    /** The fact that says how far the sign-in is: Cognito's session. */
    static final String SESSION = "session";

    /** The fact that says who signs in. */
    static final String USERNAME = "username";

    /** The fact that is the secret of a new authenticator app. */
    static final String SECRET = "secret";

    /** What the fields begin with that are attributes. */
    static final String ATTRIBUTE = "attribute.";

    /** What Cognito's names of attributes begin with in a challenge and its answer. */
    static final String USER_ATTRIBUTES = "userAttributes.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private ChallengePage() {}

    /**
     * Shows it.
     *
     * @param facts the challenge's parameters, and those above
     * @param error what went wrong before; empty for nothing
     */
    static WireResponse show(FormPages pages, Map<String, String> facts, String error) {
        String challenge = facts.getOrDefault(CHALLENGE, "");
        Page page = pages.page(title(challenge)).error(error);
        switch (challenge) {
            case "NEW_PASSWORD_REQUIRED" -> page.form(form(pages, facts, newPassword(facts), "Set password"));
            case "SMS_MFA", "EMAIL_OTP" ->
                page.text("A code was sent to "
                                + facts.getOrDefault("CODE_DELIVERY_DESTINATION", "you")
                                + ". The sandbox sends nothing: the terminal and its console show the code.")
                        .form(form(pages, facts, List.of(Field.code("Code")), "Sign in"));
            case "SOFTWARE_TOKEN_MFA" ->
                page.form(form(pages, facts, List.of(Field.code("Code of your authenticator app")), "Sign in"));
            case "SELECT_MFA_TYPE" ->
                names(facts.get("MFAS_CAN_CHOOSE"))
                        .forEach(factor ->
                                page.form(form(pages, with(facts, "factor", factor), List.of(), label(factor))));
            default -> setUp(page, pages, facts);
        }
        return pages.answer(page, error);
    }

    private static void setUp(Page page, FormPages pages, Map<String, String> facts) {
        String secret = facts.getOrDefault(SECRET, "");
        if (secret.isEmpty() && !names(facts.get("MFAS_CAN_SETUP")).contains("EMAIL_OTP")) {
            page.text(
                    "A second factor is needed that cannot be set up here: an administrator has to add a phone number.");
        } else if (secret.isEmpty()) {
            page.text("A second factor is needed: codes by e-mail.")
                    .form(form(pages, facts, List.of(Field.text("email", "E-mail address", "")), "Send a code"));
        } else {
            page.text(
                            "A second factor is needed. Add this key to an authenticator app, and give the code that it shows.")
                    .copied("secret", secret)
                    .form(form(pages, facts, List.of(Field.code("Code")), "Set up"));
        }
    }

    private static Form form(FormPages pages, Map<String, String> facts, List<Field> fields, String button) {
        return pages.form(HostedPages.LOGIN, STEP, facts, fields, button);
    }

    private static List<Field> newPassword(Map<String, String> facts) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.newPassword());
        requiredAttributes(facts).forEach(name -> fields.add(Field.text(ATTRIBUTE + name, name, "")));
        return fields;
    }

    /** The attributes that a challenge asks for beside a new password. */
    static List<String> requiredAttributes(Map<String, String> facts) {
        return names(facts.get("requiredAttributes")).stream()
                .map(name -> name.substring(USER_ATTRIBUTES.length()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> facts, String name, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, value);
        return more;
    }

    private static String title(String challenge) {
        return challenge.equals("NEW_PASSWORD_REQUIRED") ? "Change your password" : "Second factor";
    }

    private static String label(String factor) {
        return switch (factor) {
            case "SMS_MFA" -> "Code by text message";
            case "EMAIL_OTP" -> "Code by e-mail";
            default -> "Authenticator app";
        };
    }

    /** A list of names as challenges write it: JSON. */
    static List<String> names(@Nullable String json) {
        try {
            return json == null || json.isEmpty() ? List.of() : JSON.readValue(json, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the pool writes lists in JSON", e);
        }
    }
}
