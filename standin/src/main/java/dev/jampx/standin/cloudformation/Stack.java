package dev.jampx.standin.cloudformation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack, from the first change set to its deletion and after. */
public final class Stack {

    private static final String TYPE = "AWS::CloudFormation::Stack";

    private final String id;
    private final String name;
    private final Optional<Stack> parent;
    private final Clock clock;
    private final Instant created;
    private final Map<String, StackResource> resources = new LinkedHashMap<>();
    private final Map<String, ChangeSet> changeSets = new LinkedHashMap<>();
    private final List<StackEvent> events = new ArrayList<>();
    private Map<String, String> outputs = Map.of();
    private Map<String, String> exports = Map.of();
    private Optional<StackRequest> request = Optional.empty();
    private String status = "REVIEW_IN_PROGRESS";
    private Optional<String> reason = Optional.empty();
    private Optional<Instant> updated = Optional.empty();
    private Optional<Instant> deleted = Optional.empty();
    private boolean terminationProtection;
    private Instant lastEvent = Instant.EPOCH;

    Stack(String id, String name, Optional<Stack> parent, Clock clock) {
        this.id = id;
        this.name = name;
        this.parent = parent;
        this.clock = clock;
        created = clock.instant();
    }

    /** The stack's ARN. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The stack that this one is a resource of. */
    public Optional<Stack> parent() {
        return parent;
    }

    Stack root() {
        return parent.map(Stack::root).orElse(this);
    }

    Instant created() {
        return created;
    }

    /** Such as {@code UPDATE_COMPLETE}. */
    public synchronized String status() {
        return status;
    }

    synchronized Optional<String> reason() {
        return reason;
    }

    synchronized Optional<Instant> updated() {
        return updated;
    }

    synchronized Optional<Instant> deleted() {
        return deleted;
    }

    /** The resources by logical id. */
    public synchronized Map<String, StackResource> resources() {
        return new LinkedHashMap<>(resources);
    }

    /** A resource that has to be there. */
    public StackResource resource(String logicalId) {
        return Optional.ofNullable(resources().get(logicalId)).orElseThrow();
    }

    /** What happened, the newest first. */
    public synchronized List<StackEvent> events() {
        List<StackEvent> newestFirst = new ArrayList<>(events);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The outputs by name. */
    public synchronized Map<String, String> outputs() {
        return outputs;
    }

    synchronized Map<String, String> exports() {
        return exports;
    }

    /** The tags. */
    public synchronized Map<String, String> tags() {
        return request.map(StackRequest::tags).orElse(Map.of());
    }

    /** The template that was carried out last, as it was sent. */
    public synchronized String template() {
        return request.map(StackRequest::template).map(Template::text).orElse("");
    }

    synchronized Optional<StackRequest> request() {
        return request;
    }

    synchronized Map<String, ChangeSet> changeSets() {
        return changeSets;
    }

    public synchronized boolean hasTerminationProtection() {
        return terminationProtection;
    }

    synchronized void protect(boolean wanted) {
        terminationProtection = wanted;
    }

    boolean exists() {
        return !status().equals("DELETE_COMPLETE");
    }

    /** Whether it is only there for its change sets. */
    boolean isUnderReview() {
        return status().equals("REVIEW_IN_PROGRESS");
    }

    boolean isBusy() {
        return status().endsWith("_IN_PROGRESS") && !isUnderReview();
    }

    synchronized void become(StackRequest wanted) {
        request = Optional.of(wanted);
    }

    synchronized void publish(Map<String, String> values, Map<String, String> exported) {
        outputs = Map.copyOf(values);
        exports = Map.copyOf(exported);
    }

    synchronized void status(String wanted, Optional<String> why) {
        status = wanted;
        reason = why;
        if (wanted.equals("UPDATE_IN_PROGRESS")) {
            updated = Optional.of(clock.instant());
        }
        if (wanted.equals("DELETE_COMPLETE")) {
            deleted = Optional.of(clock.instant());
        }
        event(name, id, TYPE, wanted, why);
    }

    synchronized void put(StackResource resource) {
        resources.put(resource.logicalId(), resource);
    }

    synchronized void remove(String logicalId) {
        resources.remove(logicalId);
    }

    synchronized void event(String logicalId, String physicalId, String type, String newStatus, Optional<String> why) {
        // To the millisecond, as AWS tells it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Readers sort by time, and what happens here takes none.
        lastEvent = now.isAfter(lastEvent) ? now : lastEvent.plusMillis(1);
        events.add(
                new StackEvent("event-" + (events.size() + 1), logicalId, physicalId, type, newStatus, why, lastEvent));
    }
}
