package dev.jampx.cdk.auth;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.dsl.Jampx.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.AuthAction;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.LoginMethods;
import dev.jampx.dsl.PreferredChallenge;
import dev.jampx.dsl.SamlMetadataType;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.ProblemReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;

/** What the definition of users becomes, beyond what the comparison with Amplify's toolchain shows. */
class WholeAuthTest {

    private static final String OWN = new BackendIdentifier("app", "main", DeploymentType.SANDBOX).parameterPrefix();
    private static final FunctionDefinition MAILER = defineFunction("mailer").handler(Object.class);

    private static final AuthDefinition GOOGLE =
            with(login -> login.email().externalProviders(external -> external.google(
                            google -> google.clientId(secret("ID")).clientSecret(secret("SECRET")))
                    .facebook(facebook -> facebook.clientId(secret("ID")).clientSecret(secret("FACEBOOK")))
                    .callbackUrls("http://localhost:3000/")
                    .logoutUrls("http://localhost:3000/")));

    @Test
    void passkeysBelongToTheDeveloperOrToTheBranch() {
        AuthDefinition passkeys = with(login -> login.email().webAuthn());
        assertRelyingParty(AuthTemplate.of(passkeys), "localhost");
        assertRelyingParty(AuthTemplate.of(passkeys, DeploymentType.BRANCH), "main.app.amplifyapp.com");
        assertRelyingParty(
                AuthTemplate.of(
                        with(login -> login.email().webAuthn(it -> it.relyingPartyId("example.com"))),
                        DeploymentType.STANDALONE),
                "example.com");
    }

    @Test
    void passkeysOfNoAppAreRefused() {
        assertThatThrownBy(() -> AuthTemplate.of(with(login -> login.email().webAuthn()), DeploymentType.STANDALONE))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(new ProblemReport(location -> Optional.of("    .webAuthn())"))
                                        .render(refused.problems()))
                                .matches(
                                        """
                                JPX8091  dev/jampx/cdk/auth/WholeAuthTest\\.java:\\d+
                                    \\.webAuthn\\(\\)\\)
                                  webAuthn does not say which domain passkeys belong to\\. It would be that of the Amplify app, and this backend has none\\.
                                  Name it: login\\.webAuthn\\(passkeys -> passkeys\\.relyingPartyId\\("app\\.example\\.com"\\)\\)\\.
                                """));
    }

    @Test
    void clientsAreToldHowToSignInWithoutAPassword() {
        AuthTemplate template = AuthTemplate.of(
                with(login -> login.email(email -> email.otpLogin()).webAuthn(it -> it.relyingPartyId("example.com")))
                        .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.EMAIL_OTP)));
        assertThat(template.output("passwordlessOptions"))
                .isEqualTo("{\"emailOtpEnabled\":true,\"smsOtpEnabled\":false,"
                        + "\"webAuthn\":{\"relyingPartyId\":\"example.com\",\"userVerification\":\"preferred\"},"
                        + "\"preferredChallenge\":\"EMAIL_OTP\"}");
    }

    @Test
    void noValueOfASecretStandsInTheTemplate() {
        AuthTemplate template = AuthTemplate.of(GOOGLE);
        Map<String, List<String>> value = template.attribute("Custom::JampxSecrets", "SECRET");
        template.template()
                .hasResourceProperties(
                        "AWS::Cognito::UserPoolIdentityProvider",
                        Map.of("ProviderDetails", Match.objectLike(Map.of("client_secret", value))));
        template.template()
                .hasResourceProperties(
                        "Custom::JampxSecrets",
                        Map.of(
                                "names", List.of("FACEBOOK", "ID", "SECRET"),
                                "prefixes", List.of(OWN, "/amplify/shared/app")));
    }

    @Test
    void onlyTheSecretsThatAreNamedCanBeFetched() {
        String path = ":parameter" + OWN + "/";
        AuthTemplate.of(GOOGLE)
                .template()
                .hasResourceProperties(
                        "AWS::IAM::Role",
                        Map.of(
                                "AssumeRolePolicyDocument",
                                Match.objectLike(Map.of(
                                        "Statement",
                                        List.of(Match.objectLike(
                                                Map.of("Principal", Map.of("Service", "lambda.amazonaws.com")))))),
                                "Policies",
                                List.of(
                                        Match.objectLike(
                                                Map.of(
                                                        "PolicyDocument",
                                                        Match.objectLike(
                                                                Map.of(
                                                                        "Statement",
                                                                        List.of(
                                                                                Map.of(
                                                                                        "Effect",
                                                                                        "Allow",
                                                                                        "Action",
                                                                                        "ssm:GetParameters",
                                                                                        "Resource",
                                                                                        List.of(
                                                                                                arn(path + "FACEBOOK"),
                                                                                                arn(
                                                                                                        ":parameter/amplify/shared/app/FACEBOOK"),
                                                                                                arn(path + "ID"),
                                                                                                arn(
                                                                                                        ":parameter/amplify/shared/app/ID"),
                                                                                                arn(path + "SECRET"),
                                                                                                arn(
                                                                                                        ":parameter/amplify/shared/app/SECRET")))))))))));
    }

    @Test
    void aNewValueOfASecretIsFetchedWhenTheContextSaysSo() {
        AuthTemplate.of(GOOGLE)
                .template()
                .hasResourceProperties("Custom::JampxSecrets", Map.of("secretLastUpdated", Match.absent()));
        AuthTemplate.inContext(GOOGLE, Map.of("secretLastUpdated", 42))
                .template()
                .hasResourceProperties("Custom::JampxSecrets", Map.of("secretLastUpdated", "42"));
    }

    @Test
    void samlAloneNeedsNoSecrets() {
        AuthTemplate template = AuthTemplate.of(with(login -> login.email().externalProviders(external -> external.saml(
                        saml -> saml.name("corp").metadata(SamlMetadataType.URL, "https://corp.example"))
                .callbackUrls("https://example.com/")
                .logoutUrls("https://example.com/"))));
        template.template().resourceCountIs("AWS::Lambda::Function", 0);
        assertThat(template.output("socialProviders")).isEqualTo("[\"corp\"]");
    }

    @Test
    void whoSendsMayDecryptWithTheKeyAndNoMore() {
        AuthTemplate template = AuthTemplate.of(
                with(login -> login.email()).senders(senders -> senders.email(email -> email.handler(MAILER))
                        .sms(sms -> sms.handler(MAILER))));
        assertThat(template.function("mailer").allowed())
                .isEqualTo(Map.of(
                        "Version",
                        "2012-10-17",
                        "Statement",
                        List.of(Map.of(
                                "Effect",
                                "Allow",
                                "Action",
                                "kms:Decrypt",
                                "Resource",
                                template.attribute("AWS::KMS::Key", "Arn")))));
        template.template().resourceCountIs("AWS::Lambda::Permission", 1);
        template.template().hasResource("AWS::KMS::Key", Map.of("DeletionPolicy", "Delete"));
        assertThat(template.resources().customSenderKey()).isPresent();
    }

    @Test
    void aKeyThatIsGivenIsNotMade() {
        String arn = "arn:aws:kms:us-east-1:123456789012:key/0a1b";
        AuthTemplate template = AuthTemplate.of(with(login -> login.email())
                .senders(senders -> senders.email(email -> email.handler(MAILER).kmsKeyArn(arn))));
        template.template().resourceCountIs("AWS::KMS::Key", 0);
        template.template()
                .hasResourceProperties(
                        "AWS::Cognito::UserPool", Map.of("LambdaConfig", Match.objectLike(Map.of("KMSKeyID", arn))));
        assertThat(template.function("mailer").allowed().toString()).contains("kms:Decrypt", arn);
    }

    @Test
    void aFunctionWithTwoTriggersIsPermittedOnce() {
        AuthTemplate template = AuthTemplate.of(
                with(login -> login.email()).triggers(on -> on.preSignUp(MAILER).postConfirmation(MAILER)));
        template.template().resourceCountIs("AWS::Lambda::Permission", 1);
    }

    @Test
    void namesAreTheNamesOfUserPoolsAndVariables() {
        AuthTemplate template = AuthTemplate.of(with(login -> login.email())
                .name("people")
                .access(allow -> List.of(allow.resource(MAILER).to(AuthAction.GET_USER))));
        template.template().hasResourceProperties("AWS::Cognito::UserPool", Map.of("UserPoolName", "people"));
        assertThat(template.function("mailer").told())
                .isEqualTo(Map.of("PEOPLE_USERPOOL_ID", template.ref("AWS::Cognito::UserPool")));
    }

    private static void assertRelyingParty(AuthTemplate template, String domain) {
        template.template().hasResourceProperties("AWS::Cognito::UserPool", Map.of("WebAuthnRelyingPartyID", domain));
    }

    private static AuthDefinition with(UnaryOperator<LoginMethods> login) {
        return defineAuth().loginWith(login);
    }

    private static Map<String, Object> arn(String path) {
        return Map.of(
                "Fn::Join",
                List.of(
                        "",
                        List.of(
                                "arn:",
                                Map.of("Ref", "AWS::Partition"),
                                ":ssm:",
                                Map.of("Ref", "AWS::Region"),
                                ":",
                                Map.of("Ref", "AWS::AccountId"),
                                path)));
    }
}
