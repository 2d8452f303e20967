package dev.jampx.sandbox.dynamodb;

import java.util.List;
import java.util.stream.Collectors;

/** Models whose identifier is another than the one their tables were created with. DynamoDB cannot change it in place. */
public final class PrimaryKeyChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> changes;

    /**
     * A model's change of identifier.
     *
     * @param model the model's name
     * @param before the key the table has, partition key first, each with its DynamoDB type: {@code "id (S)"}
     * @param after the key the definition wants, in the same form
     */
    public record Change(String model, String before, String after) {}

    /** @param changes the changes, at least one */
    public PrimaryKeyChangedException(List<Change> changes) {
        super(changes.stream().map(PrimaryKeyChangedException::sentence).collect(Collectors.joining("\n")));
        this.changes = List.copyOf(changes);
    }

    private static String sentence(Change change) {
        return "The identifier of model \"" + change.model() + "\" cannot change from " + change.before() + " to "
                + change.after() + ": DynamoDB fixes a table's primary key when it creates the table."
                + " Keep the identifier, give the model another name, or delete the sandbox with all its data"
                + " (jampx sandbox delete) and start it again.";
    }

    /** The changes, in the order of the definition. */
    public List<Change> changes() {
        return changes;
    }
}
