package dev.jampx.cdk.auth;

import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Senders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * Text messages through Amazon SNS.
 *
 * @param configuration what the user pool is told, if it sends text messages
 * @param role the role in which it calls SNS, if it is not another one that was given
 */
record SmsSending(CfnUserPool.@Nullable SmsConfigurationProperty configuration, Optional<Role> role) {

    static SmsSending of(Construct scope, DefinedAuth auth) {
        Optional<Senders.Sns> sns = auth.senders().sns();
        Optional<Senders.Caller> given = sns.flatMap(Senders.Sns::caller);
        String region = sns.flatMap(Senders.Sns::region).orElse(null);
        if (given.isPresent()) {
            return new SmsSending(
                    configuration(given.get().roleArn(), given.get().externalId(), region), Optional.empty());
        }
        boolean sends = auth.login().phone().isPresent() || auth.multifactor().sms() || sns.isPresent();
        if (!sends) {
            return new SmsSending(null, Optional.empty());
        }
        String externalId = Names.uniqueId(scope);
        Role role = role(scope, externalId);
        return new SmsSending(configuration(role.getRoleArn(), externalId, region), Optional.of(role));
    }

    private static CfnUserPool.SmsConfigurationProperty configuration(
            String roleArn, String externalId, @Nullable String region) {
        return CfnUserPool.SmsConfigurationProperty.builder()
                .snsCallerArn(roleArn)
                .externalId(externalId)
                .snsRegion(region)
                .build();
    }

    /** Phone numbers are no resources, so the permission cannot name any. */
    private static Role role(Construct scope, String externalId) {
        return Role.Builder.create(scope, "SmsRole")
                .assumedBy(ServicePrincipal.Builder.create("cognito-idp.amazonaws.com")
                        .conditions(Map.of("StringEquals", Map.of("sts:ExternalId", externalId)))
                        .build())
                .inlinePolicies(Map.of(
                        "sns-publish",
                        PolicyDocument.Builder.create()
                                .statements(List.of(PolicyStatement.Builder.create()
                                        .actions(List.of("sns:Publish"))
                                        .resources(List.of("*"))
                                        .build()))
                                .build()))
                .build();
    }
}
