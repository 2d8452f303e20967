package dev.jampx.cdk.auth;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.dsl.Jampx.referenceAuth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.appsync.HandlerSources;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.dsl.AuthAction;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.ReferenceAuthDefinition;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Backend;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

class AmplifyReferenceAuthTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f").handler(Object.class);

    private static final ReferenceAuthDefinition DEFINITION = referenceAuth()
            .userPoolId("us-east-1_Ab1")
            .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000")
            .userPoolClientId("1h57kf5")
            .authRoleArn("arn:aws:iam::123456789012:role/in")
            .unauthRoleArn("arn:aws:iam::123456789012:role/out")
            .group("ADMIN", "arn:aws:iam::123456789012:role/admin")
            .access(allow -> List.of(allow.resource(FUNCTION).to(AuthAction.GET_USER)));

    private final Stack stack = new Stack(new App(), "Backend");
    private final GivenFunction function = new GivenFunction(stack, "f");

    @Test
    void makesNoUsersAndHasWhatIsNamedChecked() {
        BackendAuth auth = BackendAuth.add(stack, "Auth", props(DEFINITION));
        assertThat(auth).isInstanceOf(ReferenceAuthResources.class);
        assertThat(auth.userPoolClient().getUserPoolClientId()).isEqualTo("1h57kf5");
        assertThat(auth.groupRoles().get("ADMIN").getRoleArn()).isEqualTo("arn:aws:iam::123456789012:role/admin");
        Template template = Template.fromStack(stack);
        template.resourceCountIs("AWS::Cognito::UserPool", 0);
        template.resourceCountIs("AWS::Cognito::IdentityPool", 0);
        template.hasResourceProperties(
                "Custom::JampxReferenceAuth",
                Map.of(
                        "userPoolId", "us-east-1_Ab1",
                        "userPoolClientId", "1h57kf5",
                        "identityPoolId", "us-east-1:b0c1d2e3-0000-0000-0000-000000000000",
                        "authRoleArn", "arn:aws:iam::123456789012:role/in",
                        "unauthRoleArn", "arn:aws:iam::123456789012:role/out",
                        "groups", Map.of("ADMIN", "arn:aws:iam::123456789012:role/admin"),
                        "region", Map.of("Ref", "AWS::Region")));
    }

    @Test
    void theCheckMayLookAndTouchNothing() {
        new AmplifyReferenceAuth(stack, "Auth", props(DEFINITION));
        Template template = Template.fromStack(stack);
        String policies = template.findResources(
                        "AWS::IAM::Role", Map.of("Properties", Map.of("Policies", Match.anyValue())))
                .toString();
        assertThat(policies)
                .contains("cognito-idp:DescribeUserPool", "cognito-identity:GetIdentityPoolRoles", "us-east-1_Ab1")
                .doesNotContain("Resource=*");
        assertThat(policies.replaceAll("Action=cognito-(idp|identity):(Describe|Get|List)", ""))
                .doesNotContain("Action=cognito");
    }

    @Test
    void outputsAreThoseOfDefineAuth() {
        new AmplifyReferenceAuth(stack, "Auth", props(DEFINITION));
        Template template = Template.fromStack(stack);
        assertThat(template.findOutputs("*").keySet())
                .containsExactlyInAnyOrder(
                        "userPoolId",
                        "webClientId",
                        "identityPoolId",
                        "authRegion",
                        "allowUnauthenticatedIdentities",
                        "signupAttributes",
                        "usernameAttributes",
                        "verificationMechanisms",
                        "passwordPolicyMinLength",
                        "passwordPolicyRequirements",
                        "mfaConfiguration",
                        "mfaTypes",
                        "socialProviders",
                        "oauthCognitoDomain",
                        "oauthScope",
                        "oauthRedirectSignIn",
                        "oauthRedirectSignOut",
                        "oauthResponseType",
                        "oauthClientId");
    }

    @Test
    void functionsAreAllowedAndToldAsWithDefineAuth() {
        new AmplifyReferenceAuth(stack, "Auth", props(DEFINITION));
        assertThat(function.allowed().toString()).contains("cognito-idp:AdminGetUser", ":userpool/us-east-1_Ab1");
        assertThat(function.told()).isEqualTo(Map.of("AMPLIFY_AUTH_USERPOOL_ID", "us-east-1_Ab1"));
    }

    @Test
    void eachConstructIsForItsOwnKind() {
        AmplifyAuthProps defined = props(defineAuth().loginWith(login -> login.email()));
        assertThatThrownBy(() -> new AmplifyReferenceAuth(stack, "Auth", defined))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AmplifyAuth");
        AmplifyAuthProps referenced = props(DEFINITION);
        assertThatThrownBy(() -> new AmplifyAuth(stack, "Other", referenced))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AmplifyReferenceAuth");
        assertThat(BackendAuth.add(stack, "Third", defined)).isInstanceOf(AuthResources.class);
    }

    private AmplifyAuthProps props(BackendResource auth) {
        Backend backend = CompiledBackend.of(defineBackend(auth).declared(), HandlerSources.NONE)
                .backend();
        return AmplifyAuthProps.builder()
                .auth(backend.auth().orElseThrow())
                .backend(new BackendIdentifier("app", "main", DeploymentType.SANDBOX))
                .function(function)
                .build();
    }
}
