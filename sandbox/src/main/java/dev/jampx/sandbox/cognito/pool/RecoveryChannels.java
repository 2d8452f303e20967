package dev.jampx.sandbox.cognito.pool;

import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Optional;

/** Where the code goes that lets users replace a forgotten password. */
public final class RecoveryChannels {

    private RecoveryChannels() {}

    /**
     * Where a user's code goes; empty if nothing that the definition allows is known to be the user's.
     *
     * @throws CognitoFailure when nobody but an administrator may help
     */
    public static Optional<Destination> of(StoredUser user, AccountRecovery recovery) {
        if (recovery == AccountRecovery.NONE) {
            throw CognitoFailure.notAuthorized("Contact administrator to reset password.");
        }
        return inOrder(recovery).stream()
                .filter(medium -> user.verified(medium.attribute()) && mayCarry(medium, user, recovery))
                .findFirst()
                .flatMap(medium -> Destination.of(user, medium));
    }

    private static boolean mayCarry(DeliveryMedium medium, StoredUser user, AccountRecovery recovery) {
        // Somebody who has the phone would have both factors.
        return medium == DeliveryMedium.EMAIL
                || recovery == AccountRecovery.PHONE_AND_EMAIL
                || !user.secondFactors().sms();
    }

    /** By what the definition has codes sent, the first first. */
    public static List<DeliveryMedium> inOrder(AccountRecovery recovery) {
        return switch (recovery) {
            case EMAIL_ONLY -> List.of(DeliveryMedium.EMAIL);
            case PHONE_ONLY_WITHOUT_MFA -> List.of(DeliveryMedium.SMS);
            case EMAIL_AND_PHONE_WITHOUT_MFA -> List.of(DeliveryMedium.EMAIL, DeliveryMedium.SMS);
            case PHONE_WITHOUT_MFA_AND_EMAIL, PHONE_AND_EMAIL -> List.of(DeliveryMedium.SMS, DeliveryMedium.EMAIL);
            case NONE -> List.of();
        };
    }

    /** What is said to somebody whose code can go nowhere. */
    public static CognitoFailure nowhere() {
        return CognitoFailure.invalidParameter("Cannot reset password for the user as there is no registered/verified "
                + StandardNames.EMAIL + " or " + StandardNames.PHONE_NUMBER);
    }
}
