package dev.jampx.sandbox.cognito.token;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/**
 * Records that travel with clients, sealed.
 *
 * @param seal the pool's
 */
public record SealedState(Seal seal) {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Seals a record. */
    public String write(Seal.Kind kind, Object state) {
        return seal.seal(kind, JSON.convertValue(state, STATE));
    }

    /** The record in a seal of that kind; empty when it is none of ours. */
    public <T> Optional<T> read(Seal.Kind kind, String sealed, Class<T> type) {
        return seal.open(kind, sealed).map(state -> record(state, type));
    }

    /** The record that was sealed as {@code state}. */
    public static <T> T record(Map<String, Object> state, Class<T> type) {
        return JSON.convertValue(state, type);
    }
}
