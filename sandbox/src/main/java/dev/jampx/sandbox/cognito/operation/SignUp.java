package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation;
import dev.jampx.sandbox.cognito.trigger.PreSignUp;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes an unconfirmed user and issues the code that confirms them, unless a function confirms them at once. */
final class SignUp implements Operation {

    private final UserPool pool;

    SignUp(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        Map<String, String> given = call.parameters().attributes("UserAttributes");
        pool.attributeRules().checkClient(given);
        Map<String, String> attributes = pool.aliases().named(call.parameters().text("Username"), given);
        pool.attributeRules().requireAll(attributes);
        String username = UUID.randomUUID().toString();
        Optional<SrpVerifier> password = password(username, call);
        requireFree(attributes);
        TriggerCaller caller = TriggerCaller.of(call);
        PreSignUp.Decision decision = pool.triggers()
                .preSignUp()
                .run(
                        PreSignUp.Source.SIGN_UP,
                        username,
                        attributes,
                        call.parameters().attributes("ValidationData"),
                        caller);
        StoredUser user = NewUsers.verified(
                        StoredUser.draft(
                                        username,
                                        decision.confirmUser() ? UserStatus.CONFIRMED : UserStatus.UNCONFIRMED,
                                        pool.now())
                                .attributes(attributes)
                                .password(password.orElse(null), null),
                        decision,
                        pool.settings())
                .user();
        return decision.confirmUser() ? confirmed(user, caller) : unconfirmed(user, caller);
    }

    /** A password may be left out only where a code or a passkey can take its place. */
    private Optional<SrpVerifier> password(String username, Call call) {
        Optional<String> password = call.parameters().optionalText("Password");
        if (password.isEmpty() && !pool.settings().login().isPasswordless()) {
            throw CognitoFailure.missing("password");
        }
        return password.map(text -> pool.passwords().accept(username, text));
    }

    private ObjectNode confirmed(StoredUser user, TriggerCaller caller) {
        pool.store().write(() -> {
            requireFree(user.attributes());
            pool.store().users().put(user);
            return user;
        });
        pool.triggers().postConfirmation().run(user, PostConfirmation.Source.CONFIRM_SIGN_UP, caller);
        return answer(Documents.empty(), user, true);
    }

    private ObjectNode unconfirmed(StoredUser user, TriggerCaller caller) {
        Optional<Destination> to = NewUsers.confirmedBy(user, pool.settings());
        String code = pool.codes().draw();
        pool.store().write(() -> {
            requireFree(user.attributes());
            pool.store().users().put(user);
            to.ifPresent(destination -> pool.codes().keep(user, CodePurpose.SIGN_UP, destination, code));
            return user;
        });
        to.ifPresent(destination ->
                pool.messenger().send(user, destination, CodePurpose.SIGN_UP, MessageOccasion.SIGN_UP, code, caller));
        return answer(to.map(Documents::delivery).orElseGet(Documents::empty), user, false);
    }

    private static ObjectNode answer(ObjectNode document, StoredUser user, boolean confirmed) {
        return document.put("UserConfirmed", confirmed).put("UserSub", user.sub());
    }

    private void requireFree(Map<String, String> attributes) {
        pool.aliases().taken(attributes, "").ifPresent(attribute -> {
            throw new CognitoFailure(
                    "UsernameExistsException", "An account with the given " + attribute + " already exists.");
        });
    }
}
