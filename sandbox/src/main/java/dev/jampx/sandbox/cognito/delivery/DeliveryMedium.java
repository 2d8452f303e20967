package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.sandbox.cognito.StandardNames;

/** How a message is sent; Cognito's {@code DeliveryMediumType}. */
public enum DeliveryMedium {
    /** By e-mail. */
    EMAIL(StandardNames.EMAIL),
    /** By text message. */
    SMS(StandardNames.PHONE_NUMBER);

    private final String attribute;

    DeliveryMedium(String attribute) {
        this.attribute = attribute;
    }

    /** The attribute that says where to: {@code email} or {@code phone_number}. */
    public String attribute() {
        return attribute;
    }

    /** The medium that reaches what {@code attribute} says. */
    public static DeliveryMedium to(String attribute) {
        return attribute.equals(EMAIL.attribute) ? EMAIL : SMS;
    }
}
