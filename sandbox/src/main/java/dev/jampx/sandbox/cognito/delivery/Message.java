package dev.jampx.sandbox.cognito.delivery;

/**
 * A message to a user.
 *
 * @param medium how it is sent
 * @param subject the subject of an e-mail
 * @param text the text; that of an e-mail is HTML
 * @param link where a link in it leads, if there is one
 * @param sender the name of the function that sends it, in its own words; empty where Cognito does
 */
public record Message(DeliveryMedium medium, String subject, String text, String link, String sender) {

    /** An e-mail of which nothing is known but that it was sent. */
    public static final Message NONE = new Message(DeliveryMedium.EMAIL, "", "", "", "");
}
