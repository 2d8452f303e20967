package dev.jampx.sandbox.lambda.change;

import dev.jampx.model.resolved.ChangeSource;

/**
 * A function that is given the changes of a model.
 *
 * @param function the function's name
 * @param source the model, and how it is given them
 */
record Subscription(String function, ChangeSource source) {

    /** What tells it from all others. The names of models have no hyphen. */
    String name() {
        return function + "-" + source.model();
    }
}
