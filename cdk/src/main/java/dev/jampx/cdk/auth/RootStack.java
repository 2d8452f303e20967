package dev.jampx.cdk.auth;

import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Finds the stack whose outputs clients read. */
final class RootStack {

    private RootStack() {}

    static Stack of(Construct scope) {
        Stack stack = Stack.of(scope);
        Stack parent = stack.getNestedStackParent();
        while (parent != null) {
            stack = parent;
            parent = stack.getNestedStackParent();
        }
        return stack;
    }
}
