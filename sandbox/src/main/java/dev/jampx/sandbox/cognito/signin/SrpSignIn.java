package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/** {@code USER_SRP_AUTH}: the password never leaves the client. */
final class SrpSignIn implements AuthFlow {

    /** Cognito's name of it. */
    static final String NAME = "USER_SRP_AUTH";

    private final SignInEligibility eligibility;
    private final SrpPassword password;

    SrpSignIn(SignInEligibility eligibility, SrpPassword password) {
        this.eligibility = eligibility;
        this.password = password;
    }

    @Override
    public ObjectNode begin(AuthRequest request) {
        Optional<StoredUser> user = eligibility.find(request.username());
        request.parameters().number("SRP_A");
        eligibility.preAuthenticate(user, request);
        return password.pose(SignInProgress.begin(NAME, request, user), user, request.parameters());
    }
}
