package dev.jampx.appsync.naming;

import static dev.jampx.model.naming.Words.upperFirst;

import dev.jampx.model.MutationOperation;
import dev.jampx.model.naming.OperationNames;

/**
 * The names that a model gives to fields and types of the API.
 *
 * <p>Amplify writes a model's name with a capital first letter in the types it makes for the model's own operations, and
 * as it was written in the types it makes for indexes and relationships. A model called {@code book} therefore has a
 * {@code ModelBookConnection} and a {@code ModelbookConnection}; for a model called {@code Book} the two are one.
 *
 * @param type the model's name as written, which is its type's name
 */
public record ModelNames(String type) {

    private static final int LONGEST_SUBSCRIPTION = 50;
    private static final int HASH_LENGTH = 5;

    /** Whether the types for indexes and relationships are separate from those for the model's own operations. */
    public boolean isSplit() {
        return !capitalized().equals(type);
    }

    /** The model's name with a capital first letter. */
    public String capitalized() {
        return upperFirst(type);
    }

    /** The query that reads one row by its primary key. */
    public String getQuery() {
        return OperationNames.get(type);
    }

    /** The query that reads a page of rows. */
    public String listQuery() {
        return OperationNames.list(type);
    }

    /**
     * Whether {@link #listQuery} takes the primary key. Amplify adds the key to the query with the name that the capitalized model would
     * have, which for a model called {@code q} is {@code listQS} and not {@code listQs}.
     */
    public boolean listTakesKey() {
        return listQuery().equals(OperationNames.list(capitalized()));
    }

    /** The field of {@code Mutation} that does {@code operation}. */
    public String mutation(MutationOperation operation) {
        return operation.verb() + capitalized();
    }

    /** The input of {@link #mutation}. */
    public String mutationInput(MutationOperation operation) {
        return upperFirst(operation.verb()) + capitalized() + "Input";
    }

    /** The field of {@code Subscription} that follows {@link #mutation}. */
    public String subscription(MutationOperation operation) {
        String name = "on" + upperFirst(mutation(operation));
        // AppSync refuses longer names of subscriptions.
        return name.length() <= LONGEST_SUBSCRIPTION
                ? name
                : name.substring(0, LONGEST_SUBSCRIPTION - HASH_LENGTH)
                        + Md5.hex(name).substring(0, HASH_LENGTH);
    }

    /** A page of rows, from {@link #listQuery}. */
    public String connection() {
        return "Model" + capitalized() + "Connection";
    }

    /** A page of rows, from an index or a relationship. */
    public String relatedConnection() {
        return "Model" + type + "Connection";
    }

    /** The filter of {@link #listQuery}. */
    public String filterInput() {
        return "Model" + capitalized() + "FilterInput";
    }

    /** The filter of an index or a relationship. */
    public String relatedFilterInput() {
        return "Model" + type + "FilterInput";
    }

    /** The condition of a mutation. */
    public String conditionInput() {
        return "Model" + capitalized() + "ConditionInput";
    }

    /** The filter of a subscription. */
    public String subscriptionFilterInput() {
        return "ModelSubscription" + capitalized() + "FilterInput";
    }

    /** The parts of a sort key of several fields; {@code key} is {@code Primary} or the index's name. */
    public String compositeKeyInput(String key) {
        return "Model" + type + upperFirst(key) + "CompositeKeyInput";
    }

    /** A condition on {@link #compositeKeyInput}. */
    public String compositeKeyConditionInput(String key) {
        return "Model" + type + upperFirst(key) + "CompositeKeyConditionInput";
    }
}
