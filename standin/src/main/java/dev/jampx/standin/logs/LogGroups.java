package dev.jampx.standin.logs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The log groups of the account. */
public final class LogGroups {

    private final Map<String, List<LogEvent>> groups = new ConcurrentHashMap<>();
    private final AtomicInteger lastEvent = new AtomicInteger();

    /** Makes a log group, unless it is there. */
    public void add(String group) {
        groups.putIfAbsent(group, new CopyOnWriteArrayList<>());
    }

    /** Removes a log group. */
    public void remove(String group) {
        groups.remove(group);
    }

    /** Writes a line to a log group, making it if need be. */
    public void write(String group, long timestamp, String message) {
        add(group);
        groups.get(group)
                .add(new LogEvent(
                        String.format("%056d", lastEvent.incrementAndGet()),
                        timestamp,
                        "2026/01/01/[$LATEST]0",
                        message));
    }

    /** The lines of a log group. */
    public Optional<List<LogEvent>> events(String group) {
        return Optional.ofNullable(groups.get(group)).map(List::copyOf);
    }

    /** The names of the log groups, in order. */
    public List<String> names() {
        return groups.keySet().stream().sorted().toList();
    }
}
