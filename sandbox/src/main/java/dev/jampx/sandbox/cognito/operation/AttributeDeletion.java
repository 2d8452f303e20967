package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserSchema;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deletes attributes of a user. */
final class AttributeDeletion {

    private final UserPool pool;

    AttributeDeletion(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Deletes the attributes that a request names.
     *
     * @throws CognitoFailure when there is no such attribute, or it must stay
     */
    ObjectNode delete(StoredUser user, Call call) {
        List<String> names = call.parameters().list("UserAttributeNames").orElseGet(List::of);
        UserSchema schema = pool.settings().schema();
        refuse(names, name -> !schema.isWritable(name), "Attribute does not exist in the schema.");
        refuse(names, schema.required()::contains, "The attribute is required");
        pool.attributeRules().requireMutable(names);
        Instant now = pool.now();
        List<String> all = names.stream()
                .flatMap(name -> Stream.of(name, StandardNames.verified(name)))
                .toList();
        pool.change(user, fresh -> fresh.changed(now).without(all).user());
        return Documents.empty();
    }

    private static void refuse(List<String> names, Predicate<String> refused, String reason) {
        String reasons = names.stream()
                .filter(refused)
                .map(name -> name + ": " + reason + "\n")
                .collect(Collectors.joining());
        if (!reasons.isEmpty()) {
            throw CognitoFailure.invalidParameter("Attributes did not conform to the schema: " + reasons);
        }
    }
}
