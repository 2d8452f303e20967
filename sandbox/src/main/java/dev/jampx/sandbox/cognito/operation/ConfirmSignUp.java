package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation.Source;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;
import java.util.List;

/** Confirms a user who gives back the code of their sign-up, then pulls the post-confirmation trigger. */
final class ConfirmSignUp implements Operation {

    private final UserPool pool;
    private final SignInService signIns;

    ConfirmSignUp(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.USERNAME, Member.CONFIRMATION_CODE);
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String code = call.parameters().text("ConfirmationCode");
        StoredUser user = pool.find(call.parameters().text("Username")).orElseThrow(this::unknownUser);
        requireUnconfirmed(user);
        pool.codes().check(user, CodePurpose.SIGN_UP, code);
        Instant now = pool.now();
        StoredUser confirmed = pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            requireUnconfirmed(fresh);
            pool.codes().spend(user, CodePurpose.SIGN_UP, code);
            StoredUser changed = fresh.changed(now)
                    .status(UserStatus.CONFIRMED)
                    .verified(StandardNames.EMAIL, true)
                    .user();
            pool.store().users().put(changed);
            return changed;
        });
        pool.triggers().postConfirmation().run(confirmed, Source.CONFIRM_SIGN_UP, TriggerCaller.of(call));
        ObjectNode document = Documents.empty();
        signIns.afterSignUp(confirmed).ifPresent(session -> document.put("Session", session));
        return document;
    }

    static void requireUnconfirmed(StoredUser user) {
        if (user.status() != UserStatus.UNCONFIRMED) {
            throw CognitoFailure.notAuthorized("User cannot be confirmed. Current status is " + user.status());
        }
    }

    private CognitoFailure unknownUser() {
        return pool.settings().preventUserExistenceErrors()
                ? CognitoFailure.codeExpired()
                : CognitoFailure.userNotFound();
    }
}
