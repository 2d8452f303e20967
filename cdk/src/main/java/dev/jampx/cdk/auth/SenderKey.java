package dev.jampx.cdk.auth;

import dev.jampx.model.resolved.Senders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/**
 * The key with which codes are encrypted for the functions that send them.
 *
 * @param key the key, if a function sends messages
 */
record SenderKey(Optional<IKey> key) {

    static SenderKey of(Construct scope, Senders senders, AmplifyAuthProps props) {
        if (senders.functions().findAny().isEmpty()) {
            return new SenderKey(Optional.empty());
        }
        IKey key = senders.kmsKeyArn()
                .map(arn -> Key.fromKeyArn(scope, "CustomSenderKey", arn))
                .orElseGet(() -> Key.Builder.create(scope, "CustomSenderKey")
                        .enableKeyRotation(true)
                        // A user pool that stays could send nothing without its key.
                        .removalPolicy(
                                props.backend().type().keepsData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY)
                        .build());
        senders.functions()
                .map(props::function)
                .forEach(function -> function.allow(PolicyStatement.Builder.create()
                        .actions(List.of("kms:Decrypt"))
                        .resources(List.of(key.getKeyArn()))
                        .build()));
        return new SenderKey(Optional.of(key));
    }

    @Nullable
    String arn() {
        return key.map(IKey::getKeyArn).orElse(null);
    }
}
