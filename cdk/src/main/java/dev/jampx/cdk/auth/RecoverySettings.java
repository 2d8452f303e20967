package dev.jampx.cdk.auth;

import dev.jampx.model.auth.AccountRecovery;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cognito.CfnUserPool;

/** How people get a new password, as the user pool is told of it. */
final class RecoverySettings {

    private static final String EMAIL = "verified_email";
    private static final String PHONE = "verified_phone_number";

    private RecoverySettings() {}

    static CfnUserPool.@Nullable AccountRecoverySettingProperty of(AccountRecovery recovery) {
        return switch (recovery) {
            case EMAIL_AND_PHONE_WITHOUT_MFA -> inOrder(EMAIL, PHONE);
            case PHONE_WITHOUT_MFA_AND_EMAIL -> inOrder(PHONE, EMAIL);
            case EMAIL_ONLY -> inOrder(EMAIL);
            case PHONE_ONLY_WITHOUT_MFA -> inOrder(PHONE);
            case NONE -> inOrder("admin_only");
            // What Cognito does when it is told nothing.
            case PHONE_AND_EMAIL -> null;
        };
    }

    private static CfnUserPool.AccountRecoverySettingProperty inOrder(String... mechanisms) {
        List<CfnUserPool.RecoveryOptionProperty> options = IntStream.range(0, mechanisms.length)
                .mapToObj(index -> CfnUserPool.RecoveryOptionProperty.builder()
                        .name(mechanisms[index])
                        .priority(index + 1)
                        .build())
                .toList();
        return CfnUserPool.AccountRecoverySettingProperty.builder()
                .recoveryMechanisms(options)
                .build();
    }
}
