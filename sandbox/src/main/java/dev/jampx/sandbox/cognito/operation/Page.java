package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A page of a list that somebody asks for.
 *
 * @param after the place after which the page begins; empty for the beginning of the list
 * @param size how many entries it holds at most, 1 to 60
 * @param scope the list, which a token is bound to
 */
record Page(String after, int size, String scope) {

    private static final int LARGEST = 60;

    /**
     * Reads the request for a page.
     *
     * @param tokenName the name of the member that holds the token of the page before
     * @param list what tells the list from others
     * @throws CognitoFailure when the token is of another list, or is none
     */
    static Page of(Parameters parameters, String tokenName, String list) {
        int limit = parameters.number("Limit", LARGEST);
        String scope =
                UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8)).toString();
        String after = parameters
                .optionalText(tokenName)
                .map(token -> place(token, tokenName, scope))
                .orElse("");
        return new Page(after, limit == 0 ? LARGEST : limit, scope);
    }

    private static String place(String token, String tokenName, String scope) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CognitoFailure.invalidParameter("Invalid " + tokenName + " given.");
        }
        if (!text.startsWith(scope)) {
            throw CognitoFailure.invalidParameter("Paging Marker is Invalid for Request");
        }
        return text.substring(scope.length());
    }

    /** The token of the page that begins after {@code place}. */
    String token(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((scope + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Answers with users.
     *
     * @param users the users from the beginning of this page on
     * @param place tells a user's place in the list
     * @param attributes which attributes to tell
     */
    ObjectNode answer(
            String tokenName,
            Stream<StoredUser> users,
            Function<StoredUser, String> place,
            Predicate<String> attributes) {
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Users");
        Iterator<StoredUser> rest = users.iterator();
        String last = "";
        while (list.size() < size && rest.hasNext()) {
            StoredUser user = rest.next();
            list.add(Documents.user(user, attributes));
            last = place.apply(user);
        }
        return rest.hasNext() ? document.put(tokenName, token(last)) : document;
    }
}
