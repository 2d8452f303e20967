package dev.jampx.cdk.auth;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolved.Login;
import java.util.List;

/** Which domain passkeys belong to. */
final class RelyingParty {

    private static final String LOCALHOST = "localhost";
    private static final String HOSTING = "amplifyapp.com";

    private RelyingParty() {}

    /**
     * The domain that the definition names; else that of the branch in Amplify Hosting, or of the developer's own machine.
     *
     * @throws InvalidDefinitionException if it follows from the Amplify app and there is none
     */
    static String of(Login.WebAuthn webAuthn, BackendIdentifier backend) {
        if (webAuthn.relyingPartyId().isPresent()) {
            return webAuthn.relyingPartyId().get();
        }
        if (backend.type() == DeploymentType.STANDALONE) {
            throw new InvalidDefinitionException(List.of(AuthDeploymentProblems.unknownRelyingParty(webAuthn.site())));
        }
        return backend.type() == DeploymentType.BRANCH
                ? String.join(".", backend.name(), backend.namespace(), HOSTING)
                : LOCALHOST;
    }
}
