package dev.jampx.codegen.java.naming;

/** The classes of a client's values that belong to one model, besides the model's own. */
public enum ModelClass {
    /** What a new row takes. */
    CREATE("Create", ""),
    /** What an update takes. */
    UPDATE("Update", ""),
    /** The filter of the model's list. */
    FILTER("", "Filter"),
    /** The filter of its indexes and relations, where that is another one. */
    RELATED_FILTER("", "RelatedFilter"),
    /** The condition of its mutations. */
    CONDITION("", "Condition"),
    /** The filter of its subscriptions. */
    SUBSCRIPTION_FILTER("", "SubscriptionFilter"),
    /** What is read along with a row. */
    SELECTION("", "Selection");

    private final String prefix;
    private final String suffix;

    ModelClass(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    String name(String model) {
        return prefix + model + suffix;
    }
}
