package dev.jampx.cdk.auth;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.AuthAction;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Auth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.cognito.CfnUserPool;

@Tag("toolchain")
class AmplifyAuthTest {

    private static final FunctionDefinition FUNCTION =
            defineFunction("post-confirmation").handler(Object.class);

    private static final AuthDefinition HERO_FAQ = defineAuth()
            .loginWith(login -> login.email())
            .groups("ADMIN", "USER")
            .triggers(on -> on.postConfirmation(FUNCTION))
            .access(allow -> List.of(allow.resource(FUNCTION).to(AuthAction.ADD_USER_TO_GROUP)));

    private static final AuthTemplate SANDBOX = AuthTemplate.of(HERO_FAQ);

    @Test
    void heroFaqIsAsWanted() {
        TemplateGolden.check("hero-faq", SANDBOX.template());
    }

    @Test
    void onlyThisIdentityPoolGivesRolesAndOnlyToWhomTheyAreFor() {
        Map<String, Map<String, Object>> roles = SANDBOX.template()
                .findResources(
                        "AWS::IAM::Role",
                        trusting(Match.objectLike(Map.of("Federated", "cognito-identity.amazonaws.com"))));
        assertThat(roles).hasSize(4);
        SANDBOX.template()
                .resourcePropertiesCountIs(
                        "AWS::IAM::Role", Map.of("AssumeRolePolicyDocument", trust("authenticated")), 3);
        SANDBOX.template()
                .resourcePropertiesCountIs(
                        "AWS::IAM::Role", Map.of("AssumeRolePolicyDocument", trust("unauthenticated")), 1);
        assertThat(SANDBOX.template().findResources("AWS::IAM::Policy"))
                .as("users and guests are allowed nothing unless somebody says so")
                .isEmpty();
    }

    @Test
    void onlyThisUserPoolCallsTheTrigger() {
        SANDBOX.template()
                .hasResourceProperties(
                        "AWS::Lambda::Permission",
                        Map.of(
                                "Action", "lambda:InvokeFunction",
                                "Principal", "cognito-idp.amazonaws.com",
                                "SourceArn", SANDBOX.attribute("AWS::Cognito::UserPool", "Arn")));
    }

    @Test
    void theFunctionMayDoWhatItWasGrantedToThisPoolOnly() {
        assertThat(SANDBOX.function("post-confirmation").allowed())
                .isEqualTo(Map.of(
                        "Version",
                        "2012-10-17",
                        "Statement",
                        List.of(Map.of(
                                "Effect",
                                "Allow",
                                "Action",
                                "cognito-idp:AdminAddUserToGroup",
                                "Resource",
                                SANDBOX.attribute("AWS::Cognito::UserPool", "Arn")))));
        assertThat(SANDBOX.function("post-confirmation").told())
                .isEqualTo(Map.of("AMPLIFY_AUTH_USERPOOL_ID", SANDBOX.ref("AWS::Cognito::UserPool")));
    }

    @Test
    void aSandboxLeavesNothingBehind() {
        SANDBOX.template()
                .hasResource(
                        "AWS::Cognito::UserPool",
                        Map.of("DeletionPolicy", "Delete", "Properties", Map.of("DeletionProtection", Match.absent())));
        SANDBOX.template().hasResource("AWS::Cognito::IdentityPool", Map.of("DeletionPolicy", "Delete"));
    }

    @Test
    void usersOutliveABranch() {
        Template branch = AuthTemplate.of(HERO_FAQ, DeploymentType.BRANCH).template();
        branch.hasResource(
                "AWS::Cognito::UserPool",
                Map.of(
                        "DeletionPolicy",
                        "Retain",
                        "UpdateReplacePolicy",
                        "Retain",
                        "Properties",
                        Map.of("DeletionProtection", "ACTIVE")));
        branch.hasResource("AWS::Cognito::IdentityPool", Map.of("DeletionPolicy", "Retain"));
    }

    @Test
    void outputsFollowWhatTheUserChanges() {
        AuthTemplate customized = AuthTemplate.customized(HERO_FAQ, resources -> {
            resources
                    .cfnResources()
                    .cfnUserPool()
                    .setPolicies(CfnUserPool.PoliciesProperty.builder()
                            .passwordPolicy(CfnUserPool.PasswordPolicyProperty.builder()
                                    .minimumLength(12)
                                    .requireNumbers(true)
                                    .build())
                            .build());
            resources.cfnResources().cfnIdentityPool().setAllowUnauthenticatedIdentities(false);
            resources.groups().get("USER").cfnUserGroup().setPrecedence(7);
        });
        assertThat(customized.output("passwordPolicyMinLength")).isEqualTo("12");
        assertThat(customized.output("passwordPolicyRequirements")).isEqualTo("[\"REQUIRES_NUMBERS\"]");
        assertThat(customized.output("allowUnauthenticatedIdentities")).isEqualTo("false");
        assertThat(customized.output("groups"))
                .isEqualTo("[{\"ADMIN\":{\"precedence\":0}},{\"USER\":{\"precedence\":7}}]");
    }

    @Test
    void aFunctionThatIsNotGivenIsNamed() {
        Auth auth = AuthTemplate.resolved(HERO_FAQ).auth().orElseThrow();
        AmplifyAuthProps props = AmplifyAuthProps.builder()
                .auth(auth)
                .backend(new BackendIdentifier("app", "main", DeploymentType.SANDBOX))
                .build();
        assertThatThrownBy(() -> new AmplifyAuth(new Stack(new App(), "Backend"), "Auth", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("post-confirmation");
    }

    private static Map<String, Object> trusting(Object principal) {
        return Map.of(
                "Properties",
                Map.of(
                        "AssumeRolePolicyDocument",
                        Map.of("Statement", List.of(Match.objectLike(Map.of("Principal", principal))))));
    }

    private static Map<String, Object> trust(String reference) {
        return Map.of(
                "Statement",
                List.of(Map.of(
                        "Action",
                        "sts:AssumeRoleWithWebIdentity",
                        "Effect",
                        "Allow",
                        "Principal",
                        Map.of("Federated", "cognito-identity.amazonaws.com"),
                        "Condition",
                        Map.of(
                                "StringEquals",
                                Map.of("cognito-identity.amazonaws.com:aud", SANDBOX.ref("AWS::Cognito::IdentityPool")),
                                "ForAnyValue:StringLike",
                                Map.of("cognito-identity.amazonaws.com:amr", reference)))),
                "Version",
                "2012-10-17");
    }
}
