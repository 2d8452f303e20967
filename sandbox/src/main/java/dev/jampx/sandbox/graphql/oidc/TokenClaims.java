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

    private static final long FAR_AWAY = 1L << 50;

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

    /** Whether the token is good at {@code time}: it says until when, and is not older than the settings let it be. */
    boolean isTimely(AuthorizationModes.Oidc settings, Instant time) {
        long now = time.getEpochSecond();
        return values.get("iat") instanceof Number
                && seconds("exp").filter(end -> now < end).isPresent()
                && seconds("nbf").filter(start -> now < start).isEmpty()
                && isYoung("iat", settings.tokenExpireFromIssueInSeconds(), now)
                && isYoung("auth_time", settings.tokenExpiryFromAuthInSeconds(), now);
    }

    /** No seconds are no limit. Tokens need not tell when their user signed in. */
    private boolean isYoung(String claim, int limit, long now) {
        return limit == 0 || seconds(claim).map(since -> now < since + limit).orElse(true);
    }

    /** A time far away is as good as one that is further. */
    private Optional<Long> seconds(String claim) {
        return values.get(claim) instanceof Number number
                ? Optional.of(Math.max(-FAR_AWAY, Math.min(FAR_AWAY, number.longValue())))
                : Optional.empty();
    }
}
