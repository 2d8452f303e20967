package dev.jampx.dsl;

/** An attribute that every user pool knows. Amplify: a value in {@code userAttributes}. */
public sealed interface StandardAttribute permits StandardAttributeDeclaration {

    /** Has every user have it. Amplify: {@code required: true}. */
    StandardAttribute required();

    /**
     * Says whether every user has it. Amplify: {@code required}.
     *
     * @param required not, unless set
     */
    StandardAttribute required(boolean required);

    /**
     * Says whether it can be changed. Amplify: {@code mutable}.
     *
     * @param mutable it can, unless set
     */
    StandardAttribute mutable(boolean mutable);
}
