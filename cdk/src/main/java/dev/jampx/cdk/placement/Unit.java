package dev.jampx.cdk.placement;

/**
 * Part of a backend that one stack takes as a whole.
 *
 * @param name the name by which it is known from one synthesis to the next, such as {@code model/Todo}
 * @param level who may refer to it
 * @param size how much of a template it takes
 */
public record Unit(String name, Level level, Size size) {

    /** Who may refer to a unit. References only lead from a later level to an earlier one, and to the hub. */
    public enum Level {
        /** Units of the other level may refer to it: a table with its data source and resolvers, a function. */
        SOURCE,
        /** Nothing refers to it: a pipeline over data sources that may be anywhere. */
        PIPELINE
    }

    /** The unit of a model. */
    public static Unit model(String model, Size size) {
        return new Unit(nameOfModel(model), Level.SOURCE, size);
    }

    /** The unit of a function that nothing in the hub calls. */
    public static Unit function(String function, Size size) {
        return new Unit(nameOfFunction(function), Level.SOURCE, size);
    }

    /** The unit of a resolver that may use data sources of several units. */
    public static Unit resolver(String typeName, String fieldName, Size size) {
        return new Unit(nameOfResolver(typeName, fieldName), Level.PIPELINE, size);
    }

    /** What the unit of a model is called. */
    public static String nameOfModel(String model) {
        return "model/" + model;
    }

    /** What the unit of a function is called. */
    public static String nameOfFunction(String function) {
        return "function/" + function;
    }

    /** What the unit of a resolver is called. */
    public static String nameOfResolver(String typeName, String fieldName) {
        return "resolver/" + typeName + "." + fieldName;
    }
}
