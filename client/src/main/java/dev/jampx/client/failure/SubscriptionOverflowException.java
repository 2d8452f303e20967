package dev.jampx.client.failure;

/** A subscriber asked for events more slowly than they came, until no more could be kept for it. The subscription has ended: none was left out silently. */
public class SubscriptionOverflowException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * @param capacity how many events were kept
     */
    public SubscriptionOverflowException(int capacity) {
        super("The subscriber is more than " + capacity + " events behind.");
    }
}
