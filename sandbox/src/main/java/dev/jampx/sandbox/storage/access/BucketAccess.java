package dev.jampx.sandbox.storage.access;

import dev.jampx.model.StorageAction;
import dev.jampx.model.iam.StoragePolicies;
import dev.jampx.model.iam.StoragePolicy;
import dev.jampx.model.iam.StorageRole;
import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.cognito.GroupRole;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.FederatedIdentity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the roles of a backend may do in its buckets: the policies that would be deployed, asked as IAM is asked. */
public final class BucketAccess {

    private final Map<String, Map<StorageRole, StoragePolicy>> policies = new LinkedHashMap<>();

    /** Policies of {@code storages}, by the names of their buckets. */
    public BucketAccess(Map<String, Storage> storages) {
        storages.forEach((bucket, storage) -> policies.put(bucket, StoragePolicies.of(storage)));
    }

    /**
     * Something that a role must allow.
     *
     * @param action such as {@code s3:GetObject}
     * @param bucket in which bucket
     * @param key to which object; empty for the bucket itself
     * @param prefix IAM's {@code s3:prefix}, if the request has it
     */
    public record Permission(String action, String bucket, String key, Optional<String> prefix) {

        /** A permission for an object. */
        public static Permission ofObject(String action, String bucket, String key) {
            return new Permission(action, bucket, key, Optional.empty());
        }

        String arn() {
            return "arn:aws:s3:::" + bucket + (key.isEmpty() ? "" : "/" + key);
        }
    }

    /**
     * What IAM says to a caller whose role does not allow something.
     *
     * @return empty if it is allowed
     */
    public Optional<String> denial(Caller caller, Permission permission) {
        if (caller instanceof Caller.Administrator) {
            return Optional.empty();
        }
        Optional<String> user = user(caller);
        if (user.isEmpty()) {
            return Optional.of("Access Denied");
        }
        StoragePolicy policy =
                policies.getOrDefault(permission.bucket(), Map.of()).getOrDefault(role(caller), StoragePolicy.EMPTY);
        String identity = caller instanceof Caller.Federated federated
                ? federated.identity().identityId()
                : "";
        Optional<StorageAction> action = action(permission.action());
        Optional<String> object = action.filter(StorageAction.LIST::equals).isPresent()
                ? permission.prefix()
                : Optional.of(permission.key());
        if (action.isPresent()
                && object.filter(it -> policy.allows(action.get(), it, identity))
                        .isPresent()) {
            return Optional.empty();
        }
        boolean explicit = action.isPresent()
                && object.filter(it -> policy.denies(action.get(), it, identity))
                        .isPresent();
        return Optional.of("User: " + user.get() + " is not authorized to perform: " + permission.action()
                + " on resource: \"" + permission.arn() + "\" "
                + (explicit
                        ? "with an explicit deny in an identity-based policy"
                        : "because no identity-based policy allows the " + permission.action() + " action"));
    }

    private static Optional<StorageAction> action(String iamAction) {
        return Arrays.stream(StorageAction.values())
                .filter(action ->
                        action != StorageAction.READ && action.iamAction().equals(iamAction))
                .findFirst();
    }

    private static Optional<String> user(Caller caller) {
        if (caller instanceof Caller.Function function) {
            return Optional.of(AccessDenial.sessionArn(function.function()));
        }
        return caller instanceof Caller.Federated federated
                ? Optional.of(federated.identity().userArn())
                : Optional.empty();
    }

    private StorageRole role(Caller caller) {
        if (caller instanceof Caller.Function function) {
            return StorageRole.function(function.function());
        }
        FederatedIdentity identity = ((Caller.Federated) caller).identity();
        return switch (identity.standing()) {
            case GUEST -> StorageRole.GUEST;
            case SIGNED_IN -> StorageRole.AUTHENTICATED;
            case GROUP_MEMBER -> groupRole(identity.role());
        };
    }

    private StorageRole groupRole(String role) {
        return policies.values().stream()
                .flatMap(roles -> roles.keySet().stream())
                .filter(known -> known.kind() == StorageRole.Kind.GROUP)
                .filter(known -> GroupRole.arn(known.name()).equals(GroupRole.ARN_PREFIX + role))
                .findFirst()
                .orElseGet(() -> StorageRole.group(""));
    }
}
