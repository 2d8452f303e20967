package dev.jampx.sandbox.graphql.oidc;

import dev.jampx.model.resolved.AuthorizationModes;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The claims of a token whose signature is good.
 *
 * @param values the claims
 */
record TokenClaims(Map<String, Object> values) {

    boolean isFrom(String issuer) {
        return issuer.equals(values.get("iss"));
    }

    /** Whether the token is for one of the clients: as AppSync has it, its {@code aud} or its {@code azp} is. */
    boolean isForClient(Pattern clients) {
        return Stream.concat(texts("aud"), texts("azp"))
                .anyMatch(client -> clients.matcher(client).matches());
    }

    private Stream<String> texts(String claim) {
        Object value = values.get(claim);
        Stream<?> all = value instanceof Collection<?> list ? list.stream() : Stream.ofNullable(value);
        return all.map(String::valueOf);
    }

    /** Whether the token is good at {@code now}: it says until when, and is not older than the settings let it be. */
    boolean isTimely(AuthorizationModes.Oidc settings, Instant now) {
        Optional<Instant> issued = time("iat");
        return issued.isPresent()
                && time("exp").filter(now::isBefore).isPresent()
                && time("nbf").filter(now::isBefore).isEmpty()
                && isYoung(issued, settings.tokenExpireFromIssueInSeconds(), now)
                && isYoung(time("auth_time"), settings.tokenExpiryFromAuthInSeconds(), now);
    }

    /** No seconds are no limit. Tokens need not tell when their user signed in. */
    private static boolean isYoung(Optional<Instant> since, int seconds, Instant now) {
        return seconds == 0 || since.isEmpty() || now.isBefore(since.get().plusSeconds(seconds));
    }

    private Optional<Instant> time(String claim) {
        return values.get(claim) instanceof Number seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }
}
