package dev.jampx.sandbox.cognito.pool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredGroup;
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
    public static ObjectNode delivery(Destination to) {
        ObjectNode document = JSON.objectNode();
        document.set("CodeDeliveryDetails", deliveryDetails(to));
        return document;
    }

    /** Where a code went: a {@code CodeDeliveryDetailsType}. */
    public static ObjectNode deliveryDetails(Destination to) {
        return JSON.objectNode()
                .put("Destination", to.masked())
                .put("DeliveryMedium", to.medium().name())
                .put("AttributeName", to.medium().attribute());
    }

    /** Adds the second factors that a user has. */
    public static ObjectNode withSecondFactors(ObjectNode document, StoredUser user) {
        SecondFactors factors = user.secondFactors();
        if (factors.preferred() != null) {
            document.put("PreferredMfaSetting", factors.preferred());
        }
        ArrayNode list = JSON.arrayNode();
        if (factors.sms()) {
            list.add("SMS_MFA");
        }
        if (factors.totp()) {
            list.add("SOFTWARE_TOKEN_MFA");
        }
        if (factors.email()) {
            list.add("EMAIL_OTP");
        }
        if (!list.isEmpty()) {
            document.set("UserMFASettingList", list);
        }
        return document;
    }

    /** A group: a {@code GroupType}. */
    public static ObjectNode group(StoredGroup group, String userPoolId) {
        ObjectNode document = JSON.objectNode().put("GroupName", group.name()).put("UserPoolId", userPoolId);
        if (group.description() != null) {
            document.put("Description", group.description());
        }
        group.role().ifPresent(role -> document.put("RoleArn", role));
        if (group.precedence() != null) {
            document.put("Precedence", group.precedence());
        }
        document.set("LastModifiedDate", seconds(group.modifiedAt()));
        document.set("CreationDate", seconds(group.createdAt()));
        return document;
    }

    /** A point in time as AWS JSON writes it. */
    public static DecimalNode seconds(Instant instant) {
        return DecimalNode.valueOf(BigDecimal.valueOf(instant.toEpochMilli(), 3));
    }
}
