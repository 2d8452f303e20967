package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.Invitations;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PreSignUp;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a user with a temporary password, which the first sign-in must replace, or with none where codes take its place. */
final class AdminCreateUser implements Operation {

    /** How long a temporary password is good: Cognito's default. */
    static final Duration VALIDITY = CodePurpose.INVITATION.lifetime();

    private final UserPool pool;
    private final Invitations invitations;

    AdminCreateUser(UserPool pool) {
        this.pool = pool;
        invitations = new Invitations(pool);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        Optional<String> action = call.parameters().optionalText("MessageAction");
        Optional<String> password = call.parameters().optionalText("TemporaryPassword");
        boolean again = action.filter("RESEND"::equals).isPresent();
        if (password.isEmpty() && (again || !pool.settings().login().isPasswordless())) {
            password = Optional.of(pool.passwords().temporary());
        }
        List<DeliveryMedium> media = Invitations.media(
                call.parameters().list("DesiredDeliveryMediums").orElseGet(List::of));
        StoredUser user = again ? invitedAgain(call, password.orElseThrow()) : created(call, password);
        if (action.filter("SUPPRESS"::equals).isEmpty()) {
            password.ifPresent(text -> invitations.send(user, text, media, TriggerCaller.of(call)));
        }
        ObjectNode document = Documents.empty();
        document.set("User", Documents.user(user, name -> true));
        return document;
    }

    private StoredUser created(Call call, Optional<String> password) {
        Map<String, String> given = call.parameters().attributes("UserAttributes");
        pool.attributeRules().checkAdministrator(given);
        Map<String, String> attributes = pool.aliases().named(call.parameters().text("Username"), given);
        requireFree(attributes);
        String username = UUID.randomUUID().toString();
        Optional<SrpVerifier> verifier = password.map(text -> pool.passwords().accept(username, text));
        PreSignUp.Decision decision = pool.triggers()
                .preSignUp()
                .run(
                        PreSignUp.Source.ADMIN_CREATE_USER,
                        username,
                        attributes,
                        call.parameters().attributes("ValidationData"),
                        TriggerCaller.of(call));
        Instant now = pool.now();
        UserStatus status = password.isPresent() ? UserStatus.FORCE_CHANGE_PASSWORD : UserStatus.CONFIRMED;
        StoredUser user = NewUsers.verified(
                        StoredUser.draft(username, status, now)
                                .attributes(attributes)
                                .password(verifier.orElse(null), password.isPresent() ? now.plus(VALIDITY) : null),
                        decision,
                        pool.settings())
                .user();
        return pool.store().write(() -> {
            requireFree(attributes);
            pool.store().users().put(user);
            return user;
        });
    }

    private StoredUser invitedAgain(Call call, String password) {
        StoredUser user = pool.require(call.parameters());
        requireInvited(user);
        Instant now = pool.now();
        SrpVerifier verifier = pool.passwords().accept(user.username(), password);
        return pool.change(user, fresh -> {
            requireInvited(fresh);
            return fresh.withTemporaryPassword(verifier, now.plus(VALIDITY), now);
        });
    }

    private void requireFree(Map<String, String> attributes) {
        if (pool.aliases().taken(attributes, "").isPresent()) {
            throw new CognitoFailure("UsernameExistsException", "User account already exists");
        }
    }

    private static void requireInvited(StoredUser user) {
        if (user.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
            throw new CognitoFailure(
                    "UnsupportedUserStateException",
                    "Resend not possible. " + user.username() + " status is not FORCE_CHANGE_PASSWORD");
        }
    }
}
