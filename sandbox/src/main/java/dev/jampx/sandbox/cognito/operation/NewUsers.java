package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserDraft;
import dev.jampx.sandbox.cognito.trigger.PreSignUp;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds of users who come to be, by whatever way. */
final class NewUsers {

    private NewUsers() {}

    /**
     * What is known to be the user's. Where people sign in with an e-mail address or phone number, every user who has one is known
     * to have shown that it is theirs, or not.
     *
     * @throws CognitoFailure when a function takes something for the user's that the user has not
     */
    static UserDraft verified(UserDraft draft, PreSignUp.Decision decision, UserPoolSettings settings) {
        Map<String, String> attributes = draft.user().attributes();
        verify(draft, attributes, StandardNames.EMAIL, decision.verifyEmail(), settings);
        verify(draft, attributes, StandardNames.PHONE_NUMBER, decision.verifyPhone(), settings);
        return draft;
    }

    private static void verify(
            UserDraft draft,
            Map<String, String> attributes,
            String attribute,
            boolean verified,
            UserPoolSettings settings) {
        if (verified && !attributes.containsKey(attribute)) {
            throw new CognitoFailure(
                    "InvalidLambdaResponseException",
                    "Lambda cannot verify the attribute " + attribute + ", which the user does not have.");
        }
        if (verified) {
            draft.verified(attribute, true);
        } else if (attributes.containsKey(attribute) && !attributes.containsKey(StandardNames.verified(attribute))) {
            draft.verified(attribute, false);
        }
    }

    /**
     * Where the code goes that confirms a sign-up: to the phone, if users sign in with phone numbers and this one has one,
     * otherwise to the e-mail address.
     */
    static Optional<Destination> confirmedBy(StoredUser user, UserPoolSettings settings) {
        return Stream.of(DeliveryMedium.SMS, DeliveryMedium.EMAIL)
                .filter(medium -> settings.usernameAttributes().contains(medium.attribute())
                        && !user.verified(medium.attribute()))
                .flatMap(medium -> Destination.of(user, medium).stream())
                .findFirst();
    }
}
