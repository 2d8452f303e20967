package dev.jampx.model.naming;

/** The names that Amplify gives to types that were written inside others and to the inputs made of types. */
public final class TypeNames {

    private TypeNames() {}

    /**
     * The name of an enum or custom type that was written inside another type or as an argument.
     *
     * @param owner the type or the operation
     * @param field the field or the argument
     * @return for example {@code TodoPriority}
     */
    public static String anonymous(String owner, String field) {
        return Words.upperFirst(owner) + Words.upperFirst(field);
    }

    /** The name of an enum or custom type that was written as the result of {@code operation}: {@code SearchReturnType}. */
    public static String result(String operation) {
        return Words.upperFirst(operation) + "ReturnType";
    }

    /** The name of the form in which the custom type {@code type} is an argument: {@code LocationInput}. */
    public static String input(String type) {
        return type + "Input";
    }
}
