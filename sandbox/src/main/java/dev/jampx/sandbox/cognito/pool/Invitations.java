package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.cognito.trigger.UserMigration.Migrated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells users who did not sign up themselves what they sign in with first. */
public final class Invitations {

    private final UserPool pool;

    public Invitations(UserPool pool) {
        this.pool = pool;
    }

    /**
     * How a request wants the invitation to be sent; nothing if it does not say.
     *
     * @throws CognitoFailure when it is no way that there is
     */
    public static List<DeliveryMedium> media(Parameters parameters) {
        return parameters.list("DesiredDeliveryMediums").orElseGet(List::of).stream()
                .map(name -> medium(name).orElseThrow(() -> wrong(name)))
                .toList();
    }

    /** How a function wants a user whom it fetched to be welcomed; what is no way is passed over. */
    static List<DeliveryMedium> media(Migrated migrated) {
        return migrated.desiredDeliveryMediums().stream()
                .flatMap(name -> medium(name).stream())
                .toList();
    }

    private static Optional<DeliveryMedium> medium(String name) {
        return Stream.of(DeliveryMedium.values())
                .filter(medium -> medium.name().equals(name))
                .findFirst();
    }

    private static CognitoFailure wrong(String name) {
        return CognitoFailure.invalidParameter("1 validation error detected: Value '[" + name
                + "]' at 'desiredDeliveryMediums' failed to satisfy constraint: Member must satisfy constraint: "
                + "[Member must satisfy enum value set: [SMS, EMAIL]]");
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
