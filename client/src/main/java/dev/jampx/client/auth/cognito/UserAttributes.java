package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.UpdateAttributeResult;
import dev.jampx.client.auth.UserAttributeOperations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads and changes what the user pool knows of the signed-in user.
 *
 * @param user calls the user pool
 */
record UserAttributes(SignedInUser user) implements UserAttributeOperations {

    private static final String ATTRIBUTE_NAME = "AttributeName";

    @Override
    public CompletableFuture<Map<String, String>> fetchUserAttributesAsync() {
        return user.call("GetUser", UserPoolApi.input(), true).thenApply(output -> {
            Map<String, String> attributes = new HashMap<>();
            output.path("UserAttributes")
                    .forEach(attribute -> attributes.put(
                            attribute.path("Name").asText(),
                            attribute.path("Value").asText()));
            return Map.copyOf(attributes);
        });
    }

    @Override
    public CompletableFuture<Map<String, UpdateAttributeResult>> updateUserAttributesAsync(
            Map<String, String> userAttributes) {
        ObjectNode input = user.api().withMetadata(UserPoolApi.input());
        UserPoolApi.putAttributes(input, "UserAttributes", userAttributes);
        return user.call("UpdateUserAttributes", input, true).thenApply(output -> {
            Map<String, UpdateAttributeResult> results = new HashMap<>();
            userAttributes
                    .keySet()
                    .forEach(name -> results.put(name, new UpdateAttributeResult(true, Optional.empty())));
            output.path("CodeDeliveryDetailsList").forEach(details -> {
                CodeDelivery delivery = CodeDeliveries.of(details);
                delivery.attributeName()
                        .ifPresent(name -> results.put(name, new UpdateAttributeResult(false, Optional.of(delivery))));
            });
            return Map.copyOf(results);
        });
    }

    @Override
    public CompletableFuture<UpdateAttributeResult> updateUserAttributeAsync(String name, String value) {
        return updateUserAttributesAsync(Map.of(name, value))
                .thenApply(results -> results.getOrDefault(name, new UpdateAttributeResult(true, Optional.empty())));
    }

    @Override
    public CompletableFuture<Void> deleteUserAttributesAsync(Collection<String> names) {
        ObjectNode input = UserPoolApi.input();
        names.forEach(input.putArray("UserAttributeNames")::add);
        return user.call("DeleteUserAttributes", input, true).thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<CodeDelivery> sendUserAttributeVerificationCodeAsync(String name) {
        ObjectNode input = user.api().withMetadata(UserPoolApi.input()).put(ATTRIBUTE_NAME, name);
        return user.call("GetUserAttributeVerificationCode", input, false).thenApply(CodeDeliveries::in);
    }

    @Override
    public CompletableFuture<Void> confirmUserAttributeAsync(String name, String confirmationCode) {
        ObjectNode input = UserPoolApi.input().put(ATTRIBUTE_NAME, name).put("Code", confirmationCode);
        return user.call("VerifyUserAttribute", input, false).thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<Void> deleteUserAsync() {
        return user.call("DeleteUser", UserPoolApi.input(), false).thenAccept(done -> {
            user.session().saved().ifPresent(gone -> {
                user.devices().forget(gone.username());
                user.devices().forget(gone.loginId());
            });
            user.session().end();
        });
    }
}
