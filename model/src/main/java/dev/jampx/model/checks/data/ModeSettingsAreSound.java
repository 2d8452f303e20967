package dev.jampx.model.checks.data;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The settings of the authorization modes are complete and in the ranges that AppSync takes. */
public final class ModeSettingsAreSound implements Check<DeclaredBackend> {

    private static final int SHORTEST_KEY_LIFE_DAYS = 1;
    private static final int LONGEST_KEY_LIFE_DAYS = 365;
    private static final int LONGEST_ANSWER_LIFE_SECONDS = 3_600;

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        return backend.data().stream()
                .flatMap(data -> data.authorizationModes().stream())
                .flatMap(ModeSettingsAreSound::ofModes);
    }

    private static Stream<Problem> ofModes(DeclaredAuthorizationModes modes) {
        return Stream.of(
                        modes.apiKey().stream().flatMap(ModeSettingsAreSound::ofKey),
                        modes.oidc().stream().flatMap(ModeSettingsAreSound::ofOidc),
                        modes.lambda().stream().flatMap(ModeSettingsAreSound::ofLambda))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> ofKey(DeclaredAuthorizationModes.ApiKey key) {
        return key.expiresInDays().stream()
                .filter(days -> days < SHORTEST_KEY_LIFE_DAYS || days > LONGEST_KEY_LIFE_DAYS)
                .mapToObj(days -> DataProblems.keyLife(key, days, SHORTEST_KEY_LIFE_DAYS, LONGEST_KEY_LIFE_DAYS));
    }

    private static Stream<Problem> ofOidc(DeclaredAuthorizationModes.Oidc oidc) {
        return Stream.of(
                        missing(oidc, oidc.providerName().isPresent(), "providerName"),
                        missing(oidc, oidc.issuerUrl().isPresent(), "issuerUrl"),
                        life(oidc, oidc.tokenExpiryFromAuthInSeconds(), "tokenExpiryFromAuthInSeconds"),
                        life(oidc, oidc.tokenExpireFromIssueInSeconds(), "tokenExpireFromIssueInSeconds"))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> missing(DeclaredAuthorizationModes.Oidc oidc, boolean given, String setting) {
        return given ? Optional.empty() : Optional.of(DataProblems.oidcWithout(oidc, setting));
    }

    private static Optional<Problem> life(DeclaredAuthorizationModes.Oidc oidc, OptionalInt seconds, String setting) {
        if (seconds.isEmpty()) {
            return missing(oidc, false, setting);
        }
        return seconds.getAsInt() < 0
                ? Optional.of(DataProblems.tokenLife(oidc, setting, seconds.getAsInt()))
                : Optional.empty();
    }

    private static Stream<Problem> ofLambda(DeclaredAuthorizationModes.Lambda lambda) {
        Stream<Problem> function =
                lambda.function().isPresent() ? Stream.empty() : Stream.of(DataProblems.lambdaWithoutFunction(lambda));
        Stream<Problem> life = lambda.timeToLiveInSeconds().stream()
                .filter(seconds -> seconds < 0 || seconds > LONGEST_ANSWER_LIFE_SECONDS)
                .mapToObj(seconds -> DataProblems.answerLife(lambda, seconds, LONGEST_ANSWER_LIFE_SECONDS));
        return Stream.concat(function, life);
    }
}
