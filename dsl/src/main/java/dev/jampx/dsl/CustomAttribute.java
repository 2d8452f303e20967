package dev.jampx.dsl;

/** An attribute of your own. Amplify: the value of {@code 'custom:...'} in {@code userAttributes}. */
public sealed interface CustomAttribute permits StringAttribute, NumberAttribute {

    /**
     * Says whether it can be changed. Amplify: {@code mutable}.
     *
     * @param mutable it can, unless set
     */
    CustomAttribute mutable(boolean mutable);
}
