package dev.jampx.conformance.random;

import java.util.Optional;

/**
 * A handler of an operation.
 *
 * @param kind function, function by its name, or JavaScript
 * @param async whether the function is not waited for
 * @param dataSource of JavaScript: a model's table if {@code ofModel}
 */
record RandomHandler(Kind kind, boolean async, Optional<String> dataSource, boolean ofModel) {

    /** What runs. */
    enum Kind {
        FUNCTION,
        NAMED_FUNCTION,
        JAVASCRIPT
    }
}
