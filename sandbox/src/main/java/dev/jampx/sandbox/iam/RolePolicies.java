package dev.jampx.sandbox.iam;

import dev.jampx.model.iam.FunctionRoles;
import dev.jampx.model.resolved.Backend;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The policies of the roles of the backend that is served now. Until one is deployed, every function is denied everything. */
public final class RolePolicies implements Permissions {

    private final AtomicReference<FunctionRoles> roles = new AtomicReference<>(new FunctionRoles(Map.of()));

    /** Holds functions to the grants of {@code backend} from now on. */
    public void deploy(Backend backend) {
        roles.set(FunctionRoles.of(backend));
    }

    @Override
    public boolean allows(String function, String action, String resource) {
        return roles.get().policy(function).allows(action, resource);
    }
}
