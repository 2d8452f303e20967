package dev.jampx.cli.aws.plan;

import java.util.List;

/** What one update of a plan does. */
public sealed interface StepAction {

    /** Calls the method of {@code visitor} for this kind of action. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An index is created on a table.
     *
     * @param table what people call the table
     */
    record CreateIndex(String table, String index) implements StepAction {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /**
     * An index of a table is deleted.
     *
     * @param table what people call the table
     */
    record DeleteIndex(String table, String index) implements StepAction {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteIndex(this);
        }
    }

    /**
     * A resource is deleted, so that the next update can create another of the same name.
     *
     * @param with what people call the resources that go with it, since they cannot be without it; they come back with it
     */
    record TakeAway(Subject subject, List<String> with) implements StepAction {

        public TakeAway {
            with = List.copyOf(with);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.takeAway(this);
        }
    }

    /** Everything else becomes as the definition wants it. */
    record ApplyDefinition() implements StepAction {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.applyDefinition(this);
        }
    }

    /**
     * Does something for each kind of action.
     *
     * @param <R> what it gives
     */
    interface Visitor<R> {

        /** For {@link CreateIndex}. */
        R createIndex(CreateIndex action);

        /** For {@link DeleteIndex}. */
        R deleteIndex(DeleteIndex action);

        /** For {@link TakeAway}. */
        R takeAway(TakeAway action);

        /** For {@link ApplyDefinition}. */
        R applyDefinition(ApplyDefinition action);
    }
}
