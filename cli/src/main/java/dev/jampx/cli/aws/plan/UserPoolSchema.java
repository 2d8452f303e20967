package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.template.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes of the users of a user pool. Cognito takes new ones of the developer's own, and no other change. */
final class UserPoolSchema {

    /** What OpenID Connect names, and so every pool has. */
    private static final Set<String> STANDARD = Set.of(
            "address",
            "birthdate",
            "email",
            "email_verified",
            "family_name",
            "gender",
            "given_name",
            "locale",
            "middle_name",
            "name",
            "nickname",
            "phone_number",
            "phone_number_verified",
            "picture",
            "preferred_username",
            "profile",
            "sub",
            "updated_at",
            "website",
            "zoneinfo");

    private UserPoolSchema() {}

    /** What Cognito refuses of the change from one pool to the other, one sentence each. */
    static List<String> refused(Resource before, Resource after) {
        Map<String, JsonNode> old = attributes(before);
        Map<String, JsonNode> wanted = attributes(after);
        List<String> refused = new ArrayList<>();
        old.forEach((name, attribute) -> {
            if (!wanted.containsKey(name)) {
                refused.add("The attribute \"" + name + "\" is removed.");
            } else if (!attribute.equals(wanted.get(name))) {
                refused.add("The attribute \"" + name + "\" is changed.");
            }
        });
        wanted.forEach((name, attribute) -> {
            if (!old.containsKey(name)
                    && (STANDARD.contains(name) || attribute.path("Required").asBoolean())) {
                refused.add("The attribute \"" + name + "\" is new, and not one of your own that may be left out.");
            }
        });
        return refused;
    }

    private static Map<String, JsonNode> attributes(Resource pool) {
        Map<String, JsonNode> attributes = new LinkedHashMap<>();
        for (JsonNode attribute : pool.property("Schema")) {
            attributes.put(attribute.path("Name").asText(), attribute);
        }
        return attributes;
    }
}
