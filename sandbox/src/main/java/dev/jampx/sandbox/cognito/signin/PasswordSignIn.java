package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/** {@code USER_PASSWORD_AUTH}, and what administrators have of it: the client sends the password itself. */
final class PasswordSignIn implements AuthFlow {

    private final String name;
    private final SignInEligibility eligibility;
    private final PasswordCheck passwords;
    private final Migration migration;
    private final SignIns signIns;

    PasswordSignIn(
            String name, SignInEligibility eligibility, PasswordCheck passwords, Migration migration, SignIns signIns) {
        this.name = name;
        this.eligibility = eligibility;
        this.passwords = passwords;
        this.migration = migration;
        this.signIns = signIns;
    }

    @Override
    public ObjectNode begin(AuthRequest request) {
        request.username();
        String password = request.parameters().required("PASSWORD");
        Optional<StoredUser> known = migration.find(password, request);
        eligibility.preAuthenticate(known, request);
        StoredUser user = known.orElseThrow(eligibility::unknownUser);
        Answer answer = passwords.check(user, password);
        return signIns.goOn(SignInProgress.begin(name, request, Optional.of(user)), answer, request);
    }
}
