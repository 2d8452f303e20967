package dev.jampx.sandbox.cognito.identitypool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredIdentity;
import dev.jampx.sandbox.iam.FederatedIdentity;
import java.util.List;
import java.util.Optional;

/** Gives an identity AWS credentials for its role. */
final class GetCredentialsForIdentity implements Operation {

    private final IdentityRegister register;
    private final LoginTokens logins;
    private final IdentityCredentials credentials;

    GetCredentialsForIdentity(IdentityRegister register, LoginTokens logins, IdentityCredentials credentials) {
        this.register = register;
        this.logins = logins;
        this.credentials = credentials;
    }

    @Override
    public ObjectNode run(Call call) {
        Optional<Login> login = logins.of(call.parameters());
        PoolRoles.Role role = login.map(user -> role(user, call)).orElseGet(PoolRoles::ofGuests);
        StoredIdentity identity = register.claim(call.parameters().text("IdentityId"), login);
        IdentityCredentials.Made made = credentials.issue(new FederatedIdentity(
                register.poolId(),
                identity.id(),
                role.name(),
                role.standing(),
                login.map(Login::providers).orElseGet(List::of)));
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("IdentityId", identity.id());
        answer.putObject("Credentials")
                .put("AccessKeyId", made.credentials().accessKeyId())
                .put("SecretKey", made.credentials().secretAccessKey())
                .put("SessionToken", made.credentials().sessionToken())
                .put("Expiration", made.expires().getEpochSecond());
        return answer;
    }

    private static PoolRoles.Role role(Login user, Call call) {
        return PoolRoles.of(user.claims(), call.parameters().optionalText("CustomRoleArn"))
                .orElseThrow(() -> CognitoFailure.notAuthorized("Given role ARN is not allowed for this identity."));
    }
}
