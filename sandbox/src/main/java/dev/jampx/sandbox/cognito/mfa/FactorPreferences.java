package dev.jampx.sandbox.cognito.mfa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which second factors users have turned on, and which of them they prefer. */
public final class FactorPreferences {

    private static final Map<Factor, String> MEMBERS = Map.of(
            Factor.SMS, "SMSMfaSettings",
            Factor.APP, "SoftwareTokenMfaSettings",
            Factor.EMAIL, "EmailMfaSettings");

    private final UserPool pool;

    public FactorPreferences(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Changes them as a request says. What it says nothing of stays.
     *
     * @throws CognitoFailure when a factor cannot be turned on, or one is preferred that is not on
     */
    public void change(StoredUser user, Parameters parameters) {
        pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            SecondFactors changed = changed(fresh, parameters);
            pool.store()
                    .users()
                    .put(fresh.changed(pool.now()).secondFactors(changed).user());
            return changed;
        });
    }

    private SecondFactors changed(StoredUser user, Parameters parameters) {
        SecondFactors old = user.secondFactors();
        Set<Factor> on = EnumSet.noneOf(Factor.class);
        on.addAll(Factor.of(user));
        Optional<Factor> preferred = Optional.ofNullable(old.preferred()).flatMap(Factor::named);
        int preferences = 0;
        for (Factor factor : Factor.values()) {
            JsonNode settings = parameters.document().path(String.valueOf(MEMBERS.get(factor)));
            if (!settings.isObject()) {
                continue;
            }
            boolean enabled = settings.path("Enabled").asBoolean(false);
            boolean prefers = settings.path("PreferredMfa").asBoolean(false);
            if (enabled) {
                requireAble(user, factor);
                on.add(factor);
            } else {
                on.remove(factor);
            }
            if (prefers) {
                preferences++;
                preferred = Optional.of(factor);
            } else if (preferred.filter(factor::equals).isPresent()) {
                preferred = Optional.empty();
            }
        }
        if (preferences > 1) {
            throw CognitoFailure.invalidParameter("Only one MFA can be set as preferred.");
        }
        if (preferences == 1 && !on.contains(preferred.orElseThrow())) {
            throw CognitoFailure.invalidParameter("Preferred MFA must be enabled.");
        }
        return new SecondFactors(
                old.totpSecret(),
                old.totpDevice(),
                on.contains(Factor.APP),
                on.contains(Factor.SMS),
                on.contains(Factor.EMAIL),
                preferred.map(Factor::wireName).orElse(null));
    }

    private void requireAble(StoredUser user, Factor factor) {
        if (!Factor.of(pool.settings().multifactor()).contains(factor)) {
            throw CognitoFailure.invalidParameter(factor.wireName() + " is not enabled for the user pool.");
        }
        if (!factor.reaches(user)) {
            throw CognitoFailure.invalidParameter(
                    factor == Factor.APP
                            ? "User has not verified software token mfa"
                            : "User does not have delivery config set to turn on " + factor.wireName());
        }
    }
}
