package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.util.List;
import java.util.UUID;

/** Makes an unconfirmed user and issues the code that confirms them. */
final class SignUp implements Operation {

    private final UserPool pool;

    SignUp(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.USERNAME, Member.PASSWORD);
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        NewUser requested = NewUser.of(call.parameters(), false);
        requireFree(requested.email());
        String username = UUID.randomUUID().toString();
        SrpVerifier password =
                pool.passwords().accept(username, call.parameters().text("Password"));
        StoredUser user = requested.stored(username, UserStatus.UNCONFIRMED, password, pool.now());
        IssuedCode code = pool.codes().draw(user, CodePurpose.SIGN_UP);
        pool.store().write(() -> {
            requireFree(user.email().orElse(""));
            pool.store().users().put(user);
            pool.codes().keep(code);
            return user;
        });
        pool.codes().deliver(code);
        return Documents.delivery(user.email().orElse(""))
                .put("UserConfirmed", false)
                .put("UserSub", username);
    }

    private void requireFree(String email) {
        if (pool.store().users().withEmail(email).isPresent()) {
            throw new CognitoFailure("UsernameExistsException", "An account with the given email already exists.");
        }
    }
}
