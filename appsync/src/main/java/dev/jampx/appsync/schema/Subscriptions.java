package dev.jampx.appsync.schema;

import java.util.List;
import java.util.stream.Collectors;

/** The directive that ties a subscription to the mutations it follows. */
final class Subscriptions {

    private static final String START = "@aws_subscribe(mutations: [";

    private Subscriptions() {}

    /** The directive of a subscription that follows the mutations called {@code mutations}. */
    static String directive(List<String> mutations) {
        return mutations.stream().map(mutation -> '"' + mutation + '"').collect(Collectors.joining(", ", START, "])"));
    }

    /** Whether {@code directive} is such a directive. */
    static boolean isSource(String directive) {
        return directive.startsWith(START);
    }
}
