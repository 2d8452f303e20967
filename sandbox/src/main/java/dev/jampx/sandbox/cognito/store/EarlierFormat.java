package dev.jampx.sandbox.cognito.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Brings files up to date that were written when every user had an e-mail address and no phone number: the address and whether it
 * was verified stood beside the other attributes, and the one index was that of addresses.
 */
final class EarlierFormat {

    private static final String INDEX = "usernames by e-mail";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EarlierFormat() {}

    /** Whether a file is of that form. */
    static boolean isIn(MVStore store) {
        return store.hasMap(INDEX);
    }

    /** Writes every user anew. Only within {@link UserPoolStore#write}. */
    static void bringUpToDate(MVStore store, Users users) {
        MVMap<String, String> byName = store.openMap("users");
        for (String name : List.copyOf(byName.keySet())) {
            StoredUser user = read(byName.get(name));
            // Without an entry of its own to compare with, a user enters every index.
            byName.remove(name);
            users.put(user);
        }
        store.removeMap(INDEX);
    }

    private static StoredUser read(String json) {
        try {
            ObjectNode user = (ObjectNode) JSON.readTree(json);
            ObjectNode attributes = JSON.createObjectNode();
            attributes.set(StandardNames.EMAIL, user.remove("email"));
            attributes.put(
                    StandardNames.verified(StandardNames.EMAIL),
                    Boolean.toString(user.remove("emailVerified").asBoolean()));
            attributes.setAll((ObjectNode) user.get("attributes"));
            user.set("attributes", attributes);
            user.set("sub", user.get("username"));
            user.put("enabled", true);
            user.putObject("pendingAttributes");
            user.set("secondFactors", JSON.valueToTree(SecondFactors.NONE));
            user.putArray("identities");
            return JsonCodec.read(user.toString(), StoredUser.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The user pool's file holds an unreadable user", e);
        }
    }
}
