package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is spelled differently in the two languages. */
interface Language {

    /** The word for a term of Amplify's. */
    String word(String term);

    /** Some strings as the only arguments of a call. */
    String strings(List<String> values);

    /** Some strings as one value. */
    String list(List<String> values);

    /** A default value. */
    String literal(Object value);

    /** The names and the types of an object that {@code opening} starts, such as {@code a.model}. */
    String object(String opening, List<RandomField> fields, Function<RandomType, String> type);

    /** The arguments of an operation, with the dot. */
    String arguments(List<RandomField> arguments, Function<RandomType, String> type);

    /** A function of one parameter that returns a list of {@code items}. */
    String listOf(String parameter, List<String> items);

    /** A function of one parameter. */
    String lambda(String parameter, String body);

    /** A constant, of an enum in Java. */
    String constant(String enumeration, String term);

    /** Some constants as the only arguments of a call. */
    String constants(String enumeration, List<String> terms);

    /** An index on {@code partitionKey}, to which calls are added. */
    String index(String partitionKey);

    /** The call that chooses the query of an index, or none. */
    String queryField(Optional<String> name);

    /** The call that chooses a projection. */
    String projection(String kind, List<String> included);

    /** Calls {@code handler} with some handlers. */
    String handlers(List<String> handlers);

    /** The word {@code handler} of {@code a}, with what comes after. */
    String handler(String call);

    /** A JavaScript handler. */
    String javaScript(Optional<String> dataSource);

    /** Calls the word for a subscription's sources. */
    String sources(List<String> sources);

    /** A string. */
    default String string(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
