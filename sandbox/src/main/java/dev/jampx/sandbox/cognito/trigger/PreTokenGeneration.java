package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trigger before tokens are issued, which may change the claims of the id token; Cognito's first version of it. */
public final class PreTokenGeneration {

    /** What the tokens are issued for. */
    public enum Source {
        /** A sign-in on the hosted pages. */
        HOSTED_AUTH("HostedAuth"),
        /** A sign-in. */
        AUTHENTICATION("Authentication"),
        /** A sign-in that replaced a temporary password. */
        NEW_PASSWORD_CHALLENGE("NewPasswordChallenge"),
        /** A sign-in that proved the device. */
        AUTHENTICATE_DEVICE("AuthenticateDevice"),
        /** A sign-in that goes on. */
        REFRESH_TOKENS("RefreshTokens");

        private final String wireName;

        Source(String wireName) {
            this.wireName = wireName;
        }
    }

    /**
     * The groups of the token.
     *
     * @param groups the claim {@code cognito:groups}
     * @param roles the claim {@code cognito:roles}
     * @param preferredRole the claim {@code cognito:preferred_role}
     */
    public record Groups(List<String> groups, List<String> roles, Optional<String> preferredRole) {

        /** None. */
        static final Groups NONE = new Groups(List.of(), List.of(), Optional.empty());
    }

    /**
     * What the function changes.
     *
     * @param addedOrReplaced claims by name
     * @param suppressed the names of claims to leave out
     * @param groups other groups, if the function gives some
     */
    public record Changes(Map<String, String> addedOrReplaced, List<String> suppressed, Optional<Groups> groups) {

        /** None. */
        public static final Changes NONE = new Changes(Map.of(), List.of(), Optional.empty());
    }

    private final FunctionCall call;

    PreTokenGeneration(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @param groups the groups that the token would have
     * @throws CognitoFailure when the function fails; no tokens are issued then
     */
    public Changes run(StoredUser user, Source source, Groups groups, TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of("claimsOverrideDetails")
                .with("userAttributes", TriggerEvent.attributes(user))
                .withMetadata(caller);
        ObjectNode configuration = event.request().putObject("groupConfiguration");
        fill(configuration.putArray("groupsToOverride"), groups.groups());
        fill(configuration.putArray("iamRolesToOverride"), groups.roles());
        configuration.put("preferredRole", groups.preferredRole().orElse(null));
        return call.call(AuthTrigger.PRE_TOKEN_GENERATION, source.wireName, user.username(), event, caller)
                .flatMap(answer -> answer.member("claimsOverrideDetails"))
                .map(PreTokenGeneration::changes)
                .orElse(Changes.NONE);
    }

    private static void fill(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static Changes changes(TriggerAnswer details) {
        return new Changes(
                details.texts("claimsToAddOrOverride"),
                details.list("claimsToSuppress").orElseGet(List::of),
                // Cognito takes null for an answer here: no groups.
                details.isThere("groupOverrideDetails")
                        ? Optional.of(details.member("groupOverrideDetails")
                                .map(PreTokenGeneration::groups)
                                .orElse(Groups.NONE))
                        : Optional.empty());
    }

    private static Groups groups(TriggerAnswer override) {
        return new Groups(
                override.list("groupsToOverride").orElseGet(List::of),
                override.list("iamRolesToOverride").orElseGet(List::of),
                override.text("preferredRole"));
    }
}
