package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.List;
import java.util.stream.Stream;

/** Tells users whom an administrator created what they sign in with first. */
final class Invitations {

    private final UserPool pool;

    Invitations(UserPool pool) {
        this.pool = pool;
    }

    /**
     * How a request wants the invitation to be sent; nothing if it does not say.
     *
     * @throws CognitoFailure when it is no way that there is
     */
    static List<DeliveryMedium> media(Parameters parameters) {
        return parameters.list("DesiredDeliveryMediums").orElseGet(List::of).stream()
                .map(Invitations::medium)
                .toList();
    }

    private static DeliveryMedium medium(String name) {
        return Stream.of(DeliveryMedium.values())
                .filter(medium -> medium.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CognitoFailure.invalidParameter("1 validation error detected: Value '[" + name
                        + "]' at 'desiredDeliveryMediums' failed to satisfy constraint: Member must satisfy constraint: "
                        + "[Member must satisfy enum value set: [SMS, EMAIL]]"));
    }

    /**
     * Sends the invitation by every medium that is wanted and that reaches the user; by the first that reaches the user if none is
     * wanted.
     */
    void send(StoredUser user, String password, List<DeliveryMedium> wanted, TriggerCaller caller) {
        List<Destination> reachable = Stream.of(DeliveryMedium.SMS, DeliveryMedium.EMAIL)
                .filter(medium -> wanted.isEmpty() || wanted.contains(medium))
                .flatMap(medium -> Destination.of(user, medium).stream())
                .toList();
        reachable.stream().limit(wanted.isEmpty() ? 1 : reachable.size()).forEach(to -> pool.messenger()
                .send(user, to, CodePurpose.INVITATION, MessageOccasion.ADMIN_CREATE_USER, password, caller));
    }
}
