package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Reads and changes what is known of the signed-in user. The part of {@link Auth} with attributes. */
public interface UserAttributeOperations {

    /**
     * What the user pool knows of the user; Amplify's {@code fetchUserAttributes}.
     *
     * <pre>{@code
     * String email = auth.fetchUserAttributes().get("email");
     * }</pre>
     *
     * @return values by name, such as {@code email}
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default Map<String, String> fetchUserAttributes() {
        return Blocking.await(fetchUserAttributesAsync());
    }

    /** As {@link #fetchUserAttributes()}, without waiting; fails with what that throws. */
    CompletableFuture<Map<String, String>> fetchUserAttributesAsync();

    /**
     * Changes attributes; Amplify's {@code updateUserAttributes}.
     *
     * <pre>{@code
     * auth.updateUserAttributes(Map.of("name", "Ada"));
     * }</pre>
     *
     * @param userAttributes values by name
     * @return for each attribute, whether it is changed or has to be confirmed first
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when an attribute is none of the user pool's, or may not be changed
     * @throws dev.jampx.client.auth.failure.AliasExistsException when another user has the address
     */
    default Map<String, UpdateAttributeResult> updateUserAttributes(Map<String, String> userAttributes) {
        return Blocking.await(updateUserAttributesAsync(userAttributes));
    }

    /** As {@link #updateUserAttributes(Map)}, without waiting; fails with what that throws. */
    CompletableFuture<Map<String, UpdateAttributeResult>> updateUserAttributesAsync(Map<String, String> userAttributes);

    /**
     * Changes one attribute; Amplify's {@code updateUserAttribute}.
     *
     * @param name its name
     * @param value its value
     * @return whether it is changed or has to be confirmed first
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when it is none of the user pool's, or may not be changed
     */
    default UpdateAttributeResult updateUserAttribute(String name, String value) {
        return Blocking.await(updateUserAttributeAsync(name, value));
    }

    /** As {@link #updateUserAttribute(String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<UpdateAttributeResult> updateUserAttributeAsync(String name, String value);

    /**
     * Removes attributes; Amplify's {@code deleteUserAttributes}.
     *
     * @param names their names
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when one is required
     */
    default void deleteUserAttributes(Collection<String> names) {
        Blocking.await(deleteUserAttributesAsync(names));
    }

    /** As {@link #deleteUserAttributes(Collection)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> deleteUserAttributesAsync(Collection<String> names);

    /**
     * Sends a code to confirm an address with; Amplify's {@code sendUserAttributeVerificationCode}.
     *
     * @param name {@code email} or {@code phone_number}
     * @return where it was sent
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.LimitExceededException when there were too many
     */
    default CodeDelivery sendUserAttributeVerificationCode(String name) {
        return Blocking.await(sendUserAttributeVerificationCodeAsync(name));
    }

    /** As {@link #sendUserAttributeVerificationCode(String)}, without waiting; fails with what that throws. */
    CompletableFuture<CodeDelivery> sendUserAttributeVerificationCodeAsync(String name);

    /**
     * Confirms an address with that code; Amplify's {@code confirmUserAttribute}.
     *
     * @param name {@code email} or {@code phone_number}
     * @param confirmationCode the code
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.ExpiredCodeException when it is too old
     */
    default void confirmUserAttribute(String name, String confirmationCode) {
        Blocking.await(confirmUserAttributeAsync(name, confirmationCode));
    }

    /** As {@link #confirmUserAttribute(String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> confirmUserAttributeAsync(String name, String confirmationCode);

    /**
     * Deletes the user and signs out; Amplify's {@code deleteUser}.
     *
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default void deleteUser() {
        Blocking.await(deleteUserAsync());
    }

    /** As {@link #deleteUser()}, without waiting; fails with what that throws. */
    CompletableFuture<Void> deleteUserAsync();
}
