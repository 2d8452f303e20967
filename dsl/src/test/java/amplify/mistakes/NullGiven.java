package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A constant that is null because its class is still being initialized. */
final class NullGiven implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(Good.AUTH, Circle.DATA);
    }

    /** Two constants that need each other. */
    private static final class Circle {
        static final DataDefinition DATA = Other.DATA;
    }

    private static final class Other {
        static final DataDefinition DATA = Circle.DATA;
    }
}

/* Wanted:

JPX1001  amplify/mistakes/NullGiven.java:12
    return defineBackend(Good.AUTH, Circle.DATA);
  defineBackend was given null.
  Give it a value. A constant is null while its class is being initialized, as when the constants of two classes refer to each other: break the circle.
*/
