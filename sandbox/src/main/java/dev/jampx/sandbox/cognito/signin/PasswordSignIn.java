package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** {@code USER_PASSWORD_AUTH}: the client sends the password itself. */
public final class PasswordSignIn implements AuthFlow {

    private final UserPool pool;
    private final SignIns signIns;

    public PasswordSignIn(UserPool pool, SignIns signIns) {
        this.pool = pool;
        this.signIns = signIns;
    }

    @Override
    public ObjectNode begin(AuthParameters parameters) {
        String username = parameters.required("USERNAME");
        String password = parameters.required("PASSWORD");
        StoredUser user = pool.find(username).orElseThrow(signIns::unknownUser);
        signIns.requireMayTry(user);
        if (!pool.passwords().matches(user, password)) {
            throw signIns.wrongPassword(user);
        }
        return signIns.rightPassword(user);
    }
}
