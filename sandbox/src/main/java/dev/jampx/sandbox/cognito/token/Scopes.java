package dev.jampx.sandbox.cognito.token;

import dev.jampx.model.auth.OAuthScope;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserSchema;
import dev.jampx.sandbox.cognito.store.SignInSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sign-in was granted.
 *
 * @param hosted whether it was on the hosted pages, where apps ask for scopes
 * @param names the scopes
 */
public record Scopes(boolean hosted, List<String> names) {

    private static final String OPENID = OAuthScope.OPENID.cognitoName();
    private static final String EMAIL = OAuthScope.EMAIL.cognitoName();
    private static final String PHONE = OAuthScope.PHONE.cognitoName();
    private static final String PROFILE = OAuthScope.PROFILE.cognitoName();
    private static final String ADMIN = OAuthScope.COGNITO_ADMIN.cognitoName();

    private static final Set<String> OF_PROFILE = Set.of(
            "name",
            "family_name",
            "given_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "profile",
            "picture",
            "website",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale",
            "updated_at");

    public Scopes {
        names = List.copyOf(names);
    }

    /** Those of a sign-in. */
    public static Scopes of(SignInSession session) {
        return of(session.scope() == null ? "" : session.scope(), session.scope() != null);
    }

    /** Those that an access token names. */
    public static Scopes of(String text) {
        return of(text, true);
    }

    private static Scopes of(String text, boolean hosted) {
        return hosted ? new Scopes(true, List.of(text.split(" "))) : new Scopes(false, List.of(ADMIN));
    }

    /** The claim {@code scope}. */
    public String text() {
        return String.join(" ", names);
    }

    /** Whether there is an id token. */
    public boolean openId() {
        return !hosted || names.contains(OPENID);
    }

    /** Whether users may change their own accounts by the user pool's API. */
    public boolean ownAccount() {
        return names.contains(ADMIN);
    }

    /** What may be read of {@code attributes}: all, unless the app asked for some beside {@code openid}. */
    public Map<String, String> readable(Map<String, String> attributes) {
        Map<String, String> readable = new LinkedHashMap<>(attributes);
        if (hosted && (names.contains(EMAIL) || names.contains(PHONE) || names.contains(PROFILE))) {
            readable.keySet().removeIf(name -> !isReadable(name));
        }
        return readable;
    }

    private boolean isReadable(String name) {
        return names.contains(EMAIL) && isOf(StandardNames.EMAIL, name)
                || names.contains(PHONE) && isOf(StandardNames.PHONE_NUMBER, name)
                || names.contains(PROFILE) && (OF_PROFILE.contains(name) || name.startsWith(UserSchema.CUSTOM));
    }

    private static boolean isOf(String attribute, String name) {
        return name.equals(attribute) || name.equals(StandardNames.verified(attribute));
    }
}
