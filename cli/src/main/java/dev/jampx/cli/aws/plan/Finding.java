package dev.jampx.cli.aws.plan;

import java.util.List;

/** What an update does to a deployed resource that somebody might miss. */
public sealed interface Finding {

    /** Which resource. */
    Subject subject();

    /** How much it matters. */
    Severity severity();

    /** Calls the method of {@code visitor} for this kind of finding. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The definition no longer has it.
     *
     * @param fate what becomes of it
     */
    record Removed(Subject subject, Fate fate) implements Finding {

        @Override
        public Severity severity() {
            return severityOf(subject, fate);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removed(this);
        }
    }

    /**
     * Another, empty one takes its place.
     *
     * @param properties the changed properties that CloudFormation cannot change on it
     * @param fate what becomes of the old one
     */
    record Replaced(Subject subject, List<String> properties, Fate fate) implements Finding {

        public Replaced {
            properties = List.copyOf(properties);
        }

        @Override
        public Severity severity() {
            return subject.content().kind() == Content.Kind.ADDRESS ? Severity.NEW_ADDRESS : severityOf(subject, fate);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replaced(this);
        }
    }

    /**
     * It is deleted first, and an empty one of the same name is created after that, since two of one name cannot be.
     *
     * @param reasons the properties that changed; empty if it only changed its stack or its logical id
     */
    record Recreated(Subject subject, List<String> reasons) implements Finding {

        public Recreated {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Severity severity() {
            return severityOf(subject, Fate.DELETED);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recreated(this);
        }
    }

    /**
     * jampx does not know what CloudFormation does.
     *
     * @param properties the changed properties
     */
    record Uncertain(Subject subject, List<String> properties) implements Finding {

        public Uncertain {
            properties = List.copyOf(properties);
        }

        @Override
        public Severity severity() {
            return Severity.UNCERTAIN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uncertain(this);
        }
    }

    private static Severity severityOf(Subject subject, Fate fate) {
        if (!subject.content().isData()) {
            return Severity.NOTICE;
        }
        return fate == Fate.DELETED ? Severity.LOSS : Severity.LEFT_BEHIND;
    }

    /**
     * Does something for each kind of finding.
     *
     * @param <R> what it gives
     */
    interface Visitor<R> {

        /** For {@link Removed}. */
        R removed(Removed finding);

        /** For {@link Replaced}. */
        R replaced(Replaced finding);

        /** For {@link Recreated}. */
        R recreated(Recreated finding);

        /** For {@link Uncertain}. */
        R uncertain(Uncertain finding);
    }
}
