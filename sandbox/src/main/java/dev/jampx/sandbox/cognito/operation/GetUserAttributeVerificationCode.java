package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.Optional;

/** Issues a code that verifies a signed-in user's e-mail address or phone number, be it one that waits for that. */
final class GetUserAttributeVerificationCode extends OwnAccount {

    GetUserAttributeVerificationCode(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        String attribute = VerifyUserAttribute.attribute(call);
        String value = Optional.ofNullable(user.pendingAttributes().get(attribute))
                .or(() -> user.attribute(attribute))
                .orElseThrow(() ->
                        CognitoFailure.invalidParameter("User does not have a value for the attribute " + attribute));
        Destination to = new Destination(DeliveryMedium.to(attribute), value);
        pool.codes()
                .issue(user, to, CodePurpose.verifying(attribute), MessageOccasion.VERIFY_USER_ATTRIBUTE, caller(call));
        return Documents.delivery(to);
    }
}
