package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.stream.Stream;

/** Every permission on a user pool. */
public final class Access implements BackendDefinition {

    private static final FunctionDefinition META = defineFunction("meta").handler(Object.class);
    private static final FunctionDefinition SINGLE = defineFunction("single").handler(Object.class);

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email())
                .accountRecovery(AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA)
                .multifactor(mfa -> mfa.mode(MfaMode.OFF))
                .access(allow -> List.of(
                        allow.resource(META)
                                .to(
                                        AuthAction.MANAGE_USERS,
                                        AuthAction.MANAGE_GROUP_MEMBERSHIP,
                                        AuthAction.MANAGE_GROUPS,
                                        AuthAction.MANAGE_USER_DEVICES,
                                        AuthAction.MANAGE_PASSWORD_RECOVERY,
                                        AuthAction.MANAGE_PROVIDER_FOR_USER),
                        allow.resource(SINGLE)
                                .to(Stream.of(AuthAction.values())
                                        .filter(action -> !action.name().startsWith("MANAGE"))
                                        .toArray(AuthAction[]::new)))));
    }
}
