package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Hands over the codes that users sign in with, as all other codes are. */
public final class SignInCodes implements CodeSender {

    private final UserPool pool;

    public SignInCodes(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public String send(StoredUser user, DeliveryMedium medium, String code, TriggerCaller caller) {
        String destination = user.attribute(medium.attribute()).orElse("");
        IssuedCode issued = new IssuedCode(user.username(), destination, CodePurpose.AUTHENTICATION, code, pool.now());
        pool.store().write(() -> {
            pool.store().codes().record(issued);
            return issued;
        });
        pool.codes().deliver(issued);
        return masked(destination, medium);
    }

    private static String masked(String destination, DeliveryMedium medium) {
        if (medium == DeliveryMedium.SMS) {
            int shown = Math.max(0, destination.length() - 4);
            return "+*******" + destination.substring(shown);
        }
        int at = destination.lastIndexOf('@');
        return first(destination) + "***@" + first(destination.substring(at + 1)) + "***";
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
