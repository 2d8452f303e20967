package dev.jampx.dsl;

/** An attribute of your own that is a whole number. Amplify: {@code dataType: 'Number'}. */
public sealed interface NumberAttribute extends CustomAttribute permits CustomAttributeDeclaration {

    /**
     * Sets the least number. Amplify: {@code min}.
     *
     * @param number any
     */
    NumberAttribute min(long number);

    /**
     * Sets the greatest number. Amplify: {@code max}.
     *
     * @param number any
     */
    NumberAttribute max(long number);

    @Override
    NumberAttribute mutable(boolean mutable);
}
