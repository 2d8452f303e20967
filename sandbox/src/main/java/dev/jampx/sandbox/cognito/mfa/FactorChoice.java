package dev.jampx.sandbox.cognito.mfa;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sign-in asks a user for besides the first factor.
 *
 * @param factors the second factors, of which one is to be shown; none when nothing is asked for, or nothing can be shown
 * @param setUp the second factors, of which one must be set up first; none unless there is nothing to show
 */
public record FactorChoice(List<Factor> factors, List<Factor> setUp) {

    private static final FactorChoice NOTHING = new FactorChoice(List.of(), List.of());

    public FactorChoice {
        factors = List.copyOf(factors);
        setUp = List.copyOf(setUp);
    }

    /**
     * Decides for a user: on the factor that they prefer, else on all that they turned on. Where a pool insists and the user
     * has turned on none, it is a message to wherever the user can be reached.
     */
    public static FactorChoice of(StoredUser user, Multifactor settings) {
        List<Factor> available = Factor.of(settings);
        List<Factor> chosen = Factor.of(user, settings).stream()
                .filter(factor -> factor.reaches(user))
                .toList();
        if (!chosen.isEmpty()) {
            return new FactorChoice(preferred(user, chosen), List.of());
        }
        if (settings.mode() != MfaMode.REQUIRED) {
            return NOTHING;
        }
        List<Factor> messages = Stream.of(Factor.SMS, Factor.EMAIL)
                .filter(available::contains)
                .filter(factor -> factor.reaches(user))
                .toList();
        return messages.isEmpty() ? new FactorChoice(List.of(), available) : new FactorChoice(messages, List.of());
    }

    private static List<Factor> preferred(StoredUser user, List<Factor> chosen) {
        String name = user.secondFactors().preferred();
        List<Factor> preferred =
                chosen.stream().filter(factor -> factor.wireName().equals(name)).toList();
        return preferred.isEmpty() ? chosen : preferred;
    }
}
