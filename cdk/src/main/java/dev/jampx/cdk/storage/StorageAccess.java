package dev.jampx.cdk.storage;

import dev.jampx.cdk.auth.BackendAuth;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.StorageAction;
import dev.jampx.model.iam.StoragePolicies;
import dev.jampx.model.iam.StoragePolicy;
import dev.jampx.model.iam.StorageRole;
import dev.jampx.model.iam.StorageStatement;
import dev.jampx.model.naming.VariableNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** What users and functions may do in a bucket. */
final class StorageAccess {

    private StorageAccess() {}

    static void grant(Construct scope, Bucket bucket, AmplifyStorageProps props) {
        for (Map.Entry<StorageRole, StoragePolicy> entry :
                StoragePolicies.of(props.storage()).entrySet()) {
            List<PolicyStatement> statements = entry.getValue().statements().stream()
                    .map(statement -> statement(bucket, statement))
                    .toList();
            StorageRole role = entry.getKey();
            if (role.kind() == StorageRole.Kind.FUNCTION) {
                BackendFunction function = props.function(role.name());
                statements.forEach(function::allow);
                function.tell(VariableNames.ofBucket(props.storage().name()), bucket.getBucketName());
            } else {
                Policy.Builder.create(scope, id(role))
                        .statements(statements)
                        .roles(List.of(role(props, role)))
                        .build();
            }
        }
    }

    private static PolicyStatement statement(Bucket bucket, StorageStatement statement) {
        PolicyStatement.Builder builder = PolicyStatement.Builder.create()
                .effect(statement.allows() ? Effect.ALLOW : Effect.DENY)
                .actions(List.of(statement.action().iamAction()));
        if (statement.action() == StorageAction.LIST) {
            return builder.resources(List.of(bucket.getBucketArn()))
                    .conditions(Map.of("StringLike", Map.of("s3:prefix", statement.prefixes())))
                    .build();
        }
        return builder.resources(statement.paths().stream()
                        .map(path -> bucket.getBucketArn() + "/" + path)
                        .toList())
                .build();
    }

    private static String id(StorageRole role) {
        return switch (role.kind()) {
            case AUTHENTICATED -> "AuthenticatedPolicy";
            case GUEST -> "GuestPolicy";
            default -> "Group" + role.name() + "Policy";
        };
    }

    private static IRole role(AmplifyStorageProps props, StorageRole role) {
        BackendAuth users = props.users()
                .orElseThrow(() -> new IllegalArgumentException(
                        "storage " + props.storage().name() + " has rules for users, who are not given"));
        return switch (role.kind()) {
            case AUTHENTICATED -> users.authenticatedUserIamRole();
            case GUEST -> users.unauthenticatedUserIamRole();
            default ->
                Optional.ofNullable(users.groupRoles().get(role.name()))
                        .orElseThrow(() -> new IllegalArgumentException("there is no group " + role.name()));
        };
    }
}
