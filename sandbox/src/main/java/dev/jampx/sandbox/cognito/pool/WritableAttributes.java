package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which attributes may be written besides the e-mail address: OpenID Connect's standard claims, which every pool has. */
public final class WritableAttributes {

    private static final Set<String> STANDARD = Set.of(
            "address",
            "birthdate",
            "family_name",
            "gender",
            "given_name",
            "locale",
            "middle_name",
            "name",
            "nickname",
            "phone_number",
            "picture",
            "preferred_username",
            "profile",
            "updated_at",
            "website",
            "zoneinfo");

    private static final Set<String> PROTECTED = Set.of("sub", "email_verified", "phone_number_verified");

    private WritableAttributes() {}

    /**
     * Checks the names of attributes that somebody wants to write.
     *
     * @throws CognitoFailure when one is not in the pool's schema, or is not theirs to write
     */
    public static void require(Collection<String> names) {
        if (names.stream().anyMatch(PROTECTED::contains)) {
            throw CognitoFailure.notAuthorized("A client attempted to write unauthorized attribute");
        }
        String unknown = names.stream()
                .filter(name -> !STANDARD.contains(name))
                .map(name -> name + ": Attribute does not exist in the schema.\n")
                .collect(Collectors.joining());
        if (!unknown.isEmpty()) {
            throw CognitoFailure.invalidParameter("Attributes did not conform to the schema: " + unknown);
        }
    }

    /** Whether the pool's schema has an attribute. */
    public static boolean exists(String name) {
        return STANDARD.contains(name) || PROTECTED.contains(name) || name.equals("email");
    }
}
