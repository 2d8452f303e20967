package dev.jampx.standin.token;

import dev.jampx.standin.Account;
import dev.jampx.standin.identity.AccessKey;
import dev.jampx.standin.identity.AccessKeys;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.CommonError;
import dev.jampx.standin.wire.Dialect;
import dev.jampx.standin.wire.Form;
import dev.jampx.standin.wire.QueryService;
import dev.jampx.standin.wire.Xml;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The Security Token Service. */
public final class StsService extends QueryService {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Account account;
    private final AccessKeys keys;
    private final Clock clock;
    private final Set<String> roles = ConcurrentHashMap.newKeySet();

    public StsService(Account account, AccessKeys keys, Clock clock) {
        this.account = account;
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes a role that everybody in the account may assume. */
    public void addRole(String name) {
        roles.add(account.globalArn("iam", "role/" + name));
    }

    @Override
    protected String nameSpace() {
        return "https://sts.amazonaws.com/doc/2011-06-15/";
    }

    @Override
    public String resource(AwsRequest request) {
        return Form.parse(request.http().text()).value("RoleArn").orElse("*");
    }

    @Override
    protected Map<String, Operation> operations() {
        return Map.of("GetCallerIdentity", this::callerIdentity, "AssumeRole", this::assumeRole);
    }

    private void callerIdentity(Call call, Xml result) {
        result.element("Arn", call.request().principal())
                .element("UserId", "AIDAEXAMPLE")
                .element("Account", account.id());
    }

    private void assumeRole(Call call, Xml result) {
        String role = call.form().required("RoleArn");
        String caller = call.request().principal();
        if (!roles.contains(role)) {
            // STS does not tell who may not know whether a role exists.
            throw CommonError.DENIED.in(
                    Dialect.QUERY,
                    "User: " + caller + " is not authorized to perform: sts:AssumeRole on resource: " + role);
        }
        String session = call.form().required("RoleSessionName");
        String principal =
                account.globalArn("sts", "assumed-role/" + role.substring(role.lastIndexOf('/') + 1)) + "/" + session;
        AccessKey key = keys.issueTemporary(principal);
        result.element("Credentials", credentials -> credentials
                        .element("AccessKeyId", key.id())
                        .element("SecretAccessKey", key.secret())
                        .element("SessionToken", key.sessionToken().orElseThrow())
                        .element("Expiration", clock.instant().plus(LIFETIME)))
                .element("AssumedRoleUser", user -> user.element("AssumedRoleId", "AROAEXAMPLE:" + session)
                        .element("Arn", principal));
    }
}
