package dev.jampx.sandbox.cognito.pool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The shapes of Cognito's API that several operations answer with. */
public final class Documents {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Documents() {}

    /** A document without members. */
    public static ObjectNode empty() {
        return JSON.objectNode();
    }

    /** All attributes of a user as Cognito names them. */
    public static Map<String, String> attributes(StoredUser user) {
        Map<String, String> attributes = new LinkedHashMap<>(user.attributes());
        attributes.put("sub", user.sub());
        if (!user.identities().isEmpty()) {
            attributes.put("identities", identities(user).toString());
        }
        return attributes;
    }

    private static ArrayNode identities(StoredUser user) {
        ArrayNode list = JSON.arrayNode();
        user.identities().forEach(identity -> list.addObject()
                .put("userId", identity.userId())
                .put("providerName", identity.providerName())
                .put("providerType", identity.providerType())
                .put("issuer", identity.issuer())
                .put("primary", identity.primary())
                .put("dateCreated", identity.dateCreated().toEpochMilli()));
        return list;
    }

    /** The attributes of a user whose names {@code wanted} lets through: an {@code AttributeListType}. */
    public static ArrayNode attributeList(StoredUser user, Predicate<String> wanted) {
        ArrayNode list = JSON.arrayNode();
        attributes(user).forEach((name, value) -> {
            if (wanted.test(name)) {
                list.addObject().put("Name", name).put("Value", value);
            }
        });
        return list;
    }

    /** A user in a list: a {@code UserType}. */
    public static ObjectNode user(StoredUser user, Predicate<String> wanted) {
        ObjectNode document = JSON.objectNode().put("Username", user.username());
        document.set("Attributes", attributeList(user, wanted));
        return withState(document, user);
    }

    /** Adds when a user was made and changed, and where the user stands. */
    public static ObjectNode withState(ObjectNode document, StoredUser user) {
        document.set("UserCreateDate", seconds(user.createdAt()));
        document.set("UserLastModifiedDate", seconds(user.modifiedAt()));
        return document.put("Enabled", user.enabled())
                .put("UserStatus", user.status().name());
    }

    /** Where a code went: an answer with {@code CodeDeliveryDetails}. */
    public static ObjectNode delivery(String email) {
        ObjectNode document = JSON.objectNode();
        document.putObject("CodeDeliveryDetails")
                .put("Destination", masked(email))
                .put("DeliveryMedium", "EMAIL")
                .put("AttributeName", "email");
        return document;
    }

    /** A point in time as AWS JSON writes it. */
    public static DecimalNode seconds(Instant instant) {
        return DecimalNode.valueOf(BigDecimal.valueOf(instant.toEpochMilli(), 3));
    }

    private static String masked(String email) {
        int at = email.lastIndexOf('@');
        return first(email) + "***@" + first(email.substring(at + 1)) + "***";
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
