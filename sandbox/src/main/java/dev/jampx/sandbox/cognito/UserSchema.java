package dev.jampx.sandbox.cognito;

import dev.jampx.model.auth.StandardAttribute;
import dev.jampx.model.resolved.UserAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user pool knows of users: OpenID Connect's standard claims, which every pool has, and what the definition adds or says
 * of them.
 *
 * @param defined the attributes that the definition speaks of
 */
public record UserSchema(List<UserAttribute> defined) {

    /** What the names of custom attributes begin with. */
    public static final String CUSTOM = "custom:";

    public UserSchema {
        defined = List.copyOf(defined);
    }

    /** Cognito's name of an attribute of the definition. */
    public static String name(UserAttribute attribute) {
        return attribute.dataType().isPresent() ? CUSTOM + attribute.name() : attribute.name();
    }

    /** What the definition says of an attribute. */
    public Optional<UserAttribute> find(String name) {
        return defined.stream()
                .filter(attribute -> name(attribute).equals(name))
                .findFirst();
    }

    /** The names of the attributes that every user must have. */
    public List<String> required() {
        return defined.stream()
                .filter(UserAttribute::required)
                .map(UserSchema::name)
                .toList();
    }

    /** Whether an attribute may be written, be it only once. */
    public boolean isWritable(String name) {
        return standard().anyMatch(name::equals) || find(name).isPresent();
    }

    /** Whether users can have an attribute. */
    public boolean exists(String name) {
        return isWritable(name)
                || name.equals("sub")
                || name.equals("identities")
                || name.equals(StandardNames.verified(StandardNames.EMAIL))
                || name.equals(StandardNames.verified(StandardNames.PHONE_NUMBER));
    }

    private static Stream<String> standard() {
        return Stream.of(StandardAttribute.values()).map(StandardAttribute::cognitoName);
    }
}
