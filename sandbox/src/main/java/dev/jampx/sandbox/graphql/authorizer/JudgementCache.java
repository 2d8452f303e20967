package dev.jampx.sandbox.graphql.authorizer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The judgements that still hold, by token. */
final class JudgementCache {

    private static final int LIMIT = 1_000;

    private final InstantSource clock;
    private final Map<String, Held> byToken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > LIMIT;
        }
    };

    JudgementCache(InstantSource clock) {
        this.clock = clock;
    }

    private record Held(Judgement judgement, Instant until) {}

    synchronized Optional<Judgement> find(String token) {
        return Optional.ofNullable(byToken.get(token))
                .filter(held -> clock.instant().isBefore(held.until()))
                .map(Held::judgement);
    }

    synchronized void keep(String token, Judgement judgement, Duration lifetime) {
        byToken.put(token, new Held(judgement, clock.instant().plus(lifetime)));
    }
}
