package dev.jampx.standin.parameter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is in the Parameter Store. */
public final class Parameters {

    private final Map<String, Parameter> parameters = new ConcurrentSkipListMap<>();
    private final Clock clock;

    public Parameters(Clock clock) {
        this.clock = clock;
    }

    /** Writes a parameter, and tells how it stands now. */
    public Parameter put(String name, String value, String type) {
        return parameters.merge(
                name,
                new Parameter(name, value, type, 1, clock.instant()),
                (old, first) -> new Parameter(name, value, type, old.version() + 1, clock.instant()));
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Deletes a parameter; tells whether there was one. */
    public boolean delete(String name) {
        return parameters.remove(name) != null;
    }

    /** All of them, by name. */
    public List<Parameter> all() {
        return List.copyOf(parameters.values());
    }
}
