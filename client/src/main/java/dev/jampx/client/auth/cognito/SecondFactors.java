package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.MfaPreference;
import dev.jampx.client.auth.MfaPreferences;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SecondFactorOperations;
import dev.jampx.client.auth.TotpSetup;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.service.Stages;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Sets up and chooses second factors of the signed-in user.
 *
 * @param user calls the user pool
 */
record SecondFactors(SignedInUser user) implements SecondFactorOperations {

    @Override
    public CompletableFuture<TotpSetup> setUpTotpAsync() {
        return user.call("AssociateSoftwareToken", UserPoolApi.input(), false)
                .thenCombine(
                        user.current(Freshness.GOOD),
                        (output, session) ->
                                new TotpSetup(output.path("SecretCode").asText(), session.username()));
    }

    @Override
    public CompletableFuture<Void> verifyTotpSetupAsync(String code) {
        return verify(code, Optional.empty());
    }

    @Override
    public CompletableFuture<Void> verifyTotpSetupAsync(String code, String friendlyDeviceName) {
        return verify(code, Optional.of(friendlyDeviceName));
    }

    private CompletableFuture<Void> verify(String code, Optional<String> friendlyDeviceName) {
        return Stages.begin(() -> {
            if (code.isEmpty()) {
                throw new AuthValidationException("to set up an authenticator app takes the code that it shows");
            }
            ObjectNode input = UserPoolApi.input().put("UserCode", code);
            friendlyDeviceName.ifPresent(name -> input.put("FriendlyDeviceName", name));
            return user.call("VerifySoftwareToken", input, false).thenAccept(done -> {});
        });
    }

    @Override
    public CompletableFuture<MfaPreferences> fetchMfaPreferenceAsync() {
        return user.call("GetUser", UserPoolApi.input(), true).thenApply(output -> {
            Set<MfaType> enabled = EnumSet.noneOf(MfaType.class);
            output.path("UserMFASettingList")
                    .forEach(name -> MfaType.of(name.asText()).ifPresent(enabled::add));
            return new MfaPreferences(
                    enabled, MfaType.of(output.path("PreferredMfaSetting").asText()));
        });
    }

    @Override
    public CompletableFuture<Void> updateMfaPreferenceAsync(Map<MfaType, MfaPreference> preferences) {
        ObjectNode input = UserPoolApi.input();
        preferences.forEach((type, preference) -> {
            ObjectNode settings = input.putObject(settingsOf(type));
            settings.put("Enabled", preference != MfaPreference.DISABLED);
            if (preference == MfaPreference.PREFERRED || preference == MfaPreference.NOT_PREFERRED) {
                settings.put("PreferredMfa", preference == MfaPreference.PREFERRED);
            }
        });
        return user.call("SetUserMFAPreference", input, true).thenAccept(done -> {});
    }

    private static String settingsOf(MfaType type) {
        return switch (type) {
            case SMS -> "SMSMfaSettings";
            case TOTP -> "SoftwareTokenMfaSettings";
            case EMAIL -> "EmailMfaSettings";
        };
    }
}
