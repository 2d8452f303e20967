package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.PasskeyAuthenticator;
import dev.jampx.client.auth.PasskeyCredential;
import dev.jampx.client.auth.PasskeyOperations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/**
 * Knows the passkeys of the signed-in user.
 *
 * @param user calls the user pool
 */
record UserPasskeys(SignedInUser user) implements PasskeyOperations {

    @Override
    public CompletableFuture<Void> associateWebAuthnCredentialAsync(PasskeyAuthenticator authenticator) {
        return user.call("StartWebAuthnRegistration", UserPoolApi.input(), true)
                .thenCompose(output -> authenticator.create(output.path("CredentialCreationOptions")))
                .thenCompose(credential -> {
                    ObjectNode input = UserPoolApi.input();
                    input.set("Credential", credential);
                    return user.call("CompleteWebAuthnRegistration", input, false);
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<List<PasskeyCredential>> listWebAuthnCredentialsAsync() {
        return page(Optional.empty(), new ArrayList<>());
    }

    private CompletableFuture<List<PasskeyCredential>> page(Optional<String> token, List<PasskeyCredential> before) {
        ObjectNode input = UserPoolApi.input();
        token.ifPresent(text -> input.put("NextToken", text));
        return user.call("ListWebAuthnCredentials", input, true).thenCompose(output -> {
            output.path("Credentials").forEach(node -> before.add(credential(node)));
            Optional<String> next = Optional.ofNullable(output.path("NextToken").textValue());
            return next.isPresent() ? page(next, before) : CompletableFuture.completedFuture(List.copyOf(before));
        });
    }

    private static PasskeyCredential credential(JsonNode node) {
        return new PasskeyCredential(
                node.path("CredentialId").asText(),
                node.path("FriendlyCredentialName").asText(),
                node.path("RelyingPartyId").asText(),
                StreamSupport.stream(node.path("AuthenticatorTransports").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                Optional.of(node.path("CreatedAt"))
                        .filter(JsonNode::isNumber)
                        .map(seconds -> Instant.ofEpochMilli(Math.round(seconds.doubleValue() * 1000))));
    }

    @Override
    public CompletableFuture<Void> deleteWebAuthnCredentialAsync(String credentialId) {
        ObjectNode input = UserPoolApi.input().put("CredentialId", credentialId);
        return user.call("DeleteWebAuthnCredential", input, true).thenAccept(done -> {});
    }
}
