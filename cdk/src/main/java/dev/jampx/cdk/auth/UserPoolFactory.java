package dev.jampx.cdk.auth;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.StandardAttribute;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.constructs.Construct;

/** Makes the user pool, with the settings that Amplify chooses where the definition leaves them open. */
final class UserPoolFactory {

    private static final int LEAST_PASSWORD = 8;
    private static final String SENDER_EVENTS = "V1_0";

    private final Construct scope;
    private final DefinedAuth auth;
    private final AmplifyAuthProps props;

    UserPoolFactory(Construct scope, DefinedAuth auth, AmplifyAuthProps props) {
        this.scope = scope;
        this.auth = auth;
        this.props = props;
    }

    CfnUserPool userPool(SmsSending sms, SenderKey senderKey) {
        List<String> names = loginAttributes(auth.login());
        CfnUserPool.Builder builder = CfnUserPool.Builder.create(scope, "UserPool")
                .usernameConfiguration(CfnUserPool.UsernameConfigurationProperty.builder()
                        .caseSensitive(false)
                        .build())
                .usernameAttributes(names)
                .autoVerifiedAttributes(names)
                .userAttributeUpdateSettings(CfnUserPool.UserAttributeUpdateSettingsProperty.builder()
                        .attributesRequireVerificationBeforeUpdate(names)
                        .build())
                .schema(auth.userAttributes().stream().map(SchemaAttributes::of).toList())
                .policies(policies())
                .accountRecoverySetting(RecoverySettings.of(auth.accountRecovery()))
                .emailConfiguration(auth.senders()
                        .ses()
                        .map(ses -> EmailSending.of(scope, ses))
                        .orElse(null))
                .smsConfiguration(sms.configuration());
        if (auth.named()) {
            builder.userPoolName(auth.name());
        }
        PoolMessages.add(builder, auth);
        multifactor(builder);
        passkeys(builder);
        lambdas(builder, senderKey);
        boolean keep = props.backend().type().keepsData();
        if (keep) {
            builder.deletionProtection("ACTIVE");
        }
        CfnUserPool userPool = builder.build();
        userPool.applyRemovalPolicy(keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
        return userPool;
    }

    /** What people sign in with is confirmed by a code, and a new value is taken only once it is confirmed. */
    private static List<String> loginAttributes(Login login) {
        return Stream.concat(
                        login.email().map(email -> StandardAttribute.EMAIL).stream(),
                        login.phone().map(phone -> StandardAttribute.PHONE_NUMBER).stream())
                .map(StandardAttribute::cognitoName)
                .toList();
    }

    private CfnUserPool.PoliciesProperty policies() {
        CfnUserPool.PoliciesProperty.Builder policies = CfnUserPool.PoliciesProperty.builder()
                .passwordPolicy(CfnUserPool.PasswordPolicyProperty.builder()
                        .minimumLength(LEAST_PASSWORD)
                        .requireLowercase(true)
                        .requireUppercase(true)
                        .requireNumbers(true)
                        .requireSymbols(true)
                        .build());
        if (auth.login().isPasswordless()) {
            policies.signInPolicy(CfnUserPool.SignInPolicyProperty.builder()
                    .allowedFirstAuthFactors(firstFactors(auth.login()))
                    .build());
        }
        return policies.build();
    }

    /** Cognito knows no user pool without passwords. */
    private static List<String> firstFactors(Login login) {
        List<String> factors = new ArrayList<>(List.of("PASSWORD"));
        login.email().filter(Login.Email::otpLogin).ifPresent(on -> factors.add("EMAIL_OTP"));
        login.phone().filter(Login.Phone::otpLogin).ifPresent(on -> factors.add("SMS_OTP"));
        login.webAuthn().ifPresent(on -> factors.add("WEB_AUTHN"));
        return factors;
    }

    /** The mode always stands there: leaving it out of an update would leave it on. */
    private void multifactor(CfnUserPool.Builder builder) {
        Multifactor mfa = auth.multifactor();
        builder.mfaConfiguration(
                mfa.mode() == MfaMode.REQUIRED ? "ON" : mfa.mode().name());
        if (mfa.mode() != MfaMode.OFF) {
            List<String> factors = new ArrayList<>();
            if (mfa.sms()) {
                factors.add("SMS_MFA");
            }
            if (mfa.totp()) {
                factors.add("SOFTWARE_TOKEN_MFA");
            }
            if (mfa.email()) {
                factors.add("EMAIL_OTP");
            }
            builder.enabledMfas(factors);
        }
    }

    private void passkeys(CfnUserPool.Builder builder) {
        auth.login().webAuthn().ifPresent(webAuthn -> builder.webAuthnRelyingPartyId(
                        RelyingParty.of(webAuthn, props.backend()))
                .webAuthnUserVerification(webAuthn.userVerification().cognitoName()));
    }

    private void lambdas(CfnUserPool.Builder builder, SenderKey senderKey) {
        if (auth.triggers().isEmpty() && senderKey.key().isEmpty()) {
            return;
        }
        Map<AuthTrigger, String> arns = new LinkedHashMap<>();
        auth.triggers().forEach((trigger, function) -> arns.put(trigger, arn(function)));
        builder.lambdaConfig(CfnUserPool.LambdaConfigProperty.builder()
                .createAuthChallenge(arns.get(AuthTrigger.CREATE_AUTH_CHALLENGE))
                .customMessage(arns.get(AuthTrigger.CUSTOM_MESSAGE))
                .defineAuthChallenge(arns.get(AuthTrigger.DEFINE_AUTH_CHALLENGE))
                .postAuthentication(arns.get(AuthTrigger.POST_AUTHENTICATION))
                .postConfirmation(arns.get(AuthTrigger.POST_CONFIRMATION))
                .preAuthentication(arns.get(AuthTrigger.PRE_AUTHENTICATION))
                .preSignUp(arns.get(AuthTrigger.PRE_SIGN_UP))
                .preTokenGeneration(arns.get(AuthTrigger.PRE_TOKEN_GENERATION))
                .userMigration(arns.get(AuthTrigger.USER_MIGRATION))
                .verifyAuthChallengeResponse(arns.get(AuthTrigger.VERIFY_AUTH_CHALLENGE_RESPONSE))
                .customEmailSender(emailSender())
                .customSmsSender(smsSender())
                .kmsKeyId(senderKey.arn())
                .build());
    }

    private CfnUserPool.@Nullable CustomEmailSenderProperty emailSender() {
        return auth.senders()
                .emailFunction()
                .map(function -> CfnUserPool.CustomEmailSenderProperty.builder()
                        .lambdaArn(arn(function))
                        .lambdaVersion(SENDER_EVENTS)
                        .build())
                .orElse(null);
    }

    private CfnUserPool.@Nullable CustomSMSSenderProperty smsSender() {
        return auth.senders()
                .smsFunction()
                .map(function -> CfnUserPool.CustomSMSSenderProperty.builder()
                        .lambdaArn(arn(function))
                        .lambdaVersion(SENDER_EVENTS)
                        .build())
                .orElse(null);
    }

    private String arn(String function) {
        return props.function(function).lambda().getFunctionArn();
    }
}
