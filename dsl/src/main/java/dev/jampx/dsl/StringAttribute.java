package dev.jampx.dsl;

/** An attribute of your own that is a text. Amplify: {@code dataType: 'String'}. */
public sealed interface StringAttribute extends CustomAttribute permits CustomAttributeDeclaration {

    /**
     * Sets the least length. Amplify: {@code minLen}.
     *
     * @param characters from 0 to 2048
     */
    StringAttribute minLen(int characters);

    /**
     * Sets the greatest length. Amplify: {@code maxLen}.
     *
     * @param characters from 0 to 2048
     */
    StringAttribute maxLen(int characters);

    @Override
    StringAttribute mutable(boolean mutable);
}
