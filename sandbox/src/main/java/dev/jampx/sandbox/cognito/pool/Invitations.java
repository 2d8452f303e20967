package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.List;
import java.util.stream.Stream;

/** Tells users who did not sign up themselves what they sign in with first. */
public final class Invitations {

    private final UserPool pool;

    public Invitations(UserPool pool) {
        this.pool = pool;
    }

    /** The ways that names name; what is no way is passed over. */
    public static List<DeliveryMedium> media(List<String> names) {
        return Stream.of(DeliveryMedium.values())
                .filter(medium -> names.contains(medium.name()))
                .toList();
    }

    /**
     * Sends the invitation by every medium that is wanted and that reaches the user; by the first that reaches the user if none is
     * wanted.
     */
    public void send(StoredUser user, String password, List<DeliveryMedium> wanted, TriggerCaller caller) {
        List<Destination> reachable = Stream.of(DeliveryMedium.SMS, DeliveryMedium.EMAIL)
                .filter(medium -> wanted.isEmpty() || wanted.contains(medium))
                .flatMap(medium -> Destination.of(user, medium).stream())
                .toList();
        reachable.stream().limit(wanted.isEmpty() ? 1 : reachable.size()).forEach(to -> pool.messenger()
                .send(user, to, CodePurpose.INVITATION, MessageOccasion.ADMIN_CREATE_USER, password, caller));
    }
}
