package dev.jampx.cdk.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.code.ProjectClasses;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Function;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.sqs.Queue;

/** Functions as CloudFormation gets them. */
class AmplifyFunctionTest {

    private static final BackendIdentifier BACKEND = new BackendIdentifier("shop", "ada", DeploymentType.SANDBOX);

    private Stack stack;

    @BeforeEach
    void createStack() {
        stack = new Stack(new App(), "Shop");
    }

    @Test
    void isAFunctionWithASnapshotItsRoleAndItsLog() {
        AmplifyFunction function = create(Map.of("GREETING", "hello"), false);
        Template template = Template.fromStack(stack);

        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "Runtime",
                        "java21",
                        "Handler",
                        "a.Greet",
                        "Timeout",
                        7,
                        "MemorySize",
                        256,
                        "SnapStart",
                        Map.of("ApplyOn", "PublishedVersions"),
                        "Environment",
                        Map.of("Variables", Map.of("GREETING", "hello"))));
        assertThat(types(template))
                .containsExactlyInAnyOrder(
                        "AWS::Lambda::Function",
                        "AWS::Lambda::Version",
                        "AWS::Lambda::Alias",
                        "AWS::Logs::LogGroup",
                        "AWS::IAM::Role");
        assertThat(function.lambda()).isSameAs(function.resources().alias().orElseThrow());
    }

    @Test
    void mayWriteItsOwnLogAndNothingElse() {
        create(Map.of(), false);

        Template.fromStack(stack)
                .hasResourceProperties(
                        "AWS::IAM::Role",
                        Map.of(
                                "ManagedPolicyArns",
                                Match.absent(),
                                "Policies",
                                List.of(Map.of(
                                        "PolicyName",
                                        "Log",
                                        "PolicyDocument",
                                        Match.objectLike(Map.of(
                                                "Statement",
                                                List.of(Map.of(
                                                        "Effect",
                                                        "Allow",
                                                        "Action",
                                                        List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                                                        "Resource",
                                                        Map.of(
                                                                "Fn::GetAtt",
                                                                List.of("GreetLog420075AE", "Arn"))))))))));
    }

    @Test
    void putsGrantsOfTheCdkAndOursIntoOnePolicyThatTheFunctionDoesNotWaitFor() {
        AmplifyFunction function = create(Map.of(), false);
        Queue queue = new Queue(stack, "Queue");
        queue.grantPurge(function.lambda());
        function.allow(PolicyStatement.Builder.create()
                .actions(List.of("ses:SendEmail"))
                .resources(List.of("*"))
                .build());
        Template template = Template.fromStack(stack);

        template.resourceCountIs("AWS::IAM::Policy", 1);
        template.hasResourceProperties(
                "AWS::IAM::Policy",
                Map.of(
                        "PolicyDocument",
                        Match.objectLike(Map.of(
                                "Statement",
                                List.of(
                                        Match.objectLike(Map.of("Action", Match.arrayWith(List.of("sqs:PurgeQueue")))),
                                        Match.objectLike(Map.of("Action", "ses:SendEmail")))))));
        String policy =
                template.findResources("AWS::IAM::Policy").keySet().iterator().next();
        assertThat(template.findResources("AWS::Lambda::Function").toString()).doesNotContain(policy);
    }

    @Test
    void isToldDirectlyOfWhatDoesNotCallIt() {
        AmplifyFunction function = create(Map.of("QUEUE", "mine"), false);
        Queue queue = new Queue(stack, "Queue");
        function.tell("QUEUE_URL", queue.getQueueUrl());
        function.tell("QUEUE", "theirs");

        Template template = Template.fromStack(stack);
        template.resourceCountIs("AWS::SSM::Parameter", 0);
        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "Environment",
                        Map.of(
                                "Variables",
                                Map.of(
                                        "QUEUE",
                                        "mine",
                                        "QUEUE_URL",
                                        Match.objectLike(Map.of("Ref", Match.anyValue()))))));
    }

    @Test
    void isToldThroughTheParameterStoreOfWhatCallsIt() {
        AmplifyFunction function = create(Map.of("AWS_LAMBDA_EXEC_WRAPPER", "/opt/otel"), true);
        Queue queue = new Queue(stack, "Queue");
        function.tell("QUEUE_URL", queue.getQueueUrl());
        function.tell("QUEUE_NAME", queue.getQueueName());
        function.tell("FIXED", "text");

        String url = BACKEND.resourceReference("QUEUE_URL");
        String queueName = BACKEND.resourceReference("QUEUE_NAME");
        Template template = Template.fromStack(stack);
        template.hasResourceProperties(
                "AWS::SSM::Parameter", Map.of("Name", url, "Type", "String", "Value", Map.of("Ref", "Queue4A7E3555")));
        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "SnapStart",
                        Match.absent(),
                        "Environment",
                        Map.of(
                                "Variables",
                                Map.of(
                                        "FIXED", "text",
                                        "QUEUE_URL", "<value will be resolved during runtime>",
                                        "QUEUE_NAME", "<value will be resolved during runtime>",
                                        "AWS_LAMBDA_EXEC_WRAPPER", "/var/task/jampx-startup",
                                        "JAMPX_NEXT_EXEC_WRAPPER", "/opt/otel",
                                        "AMPLIFY_SSM_ENV_CONFIG",
                                                "{\"QUEUE_URL\":{\"path\":\"" + url + "\"},\"QUEUE_NAME\":{\"path\":\""
                                                        + queueName + "\"}}"))));
        assertThat(template.findResources("AWS::IAM::Policy").toString())
                .contains("ssm:GetParameters", ":parameter" + url, ":parameter" + queueName);
        assertThat(function.lambda()).isSameAs(function.resources().lambda());
    }

    @Test
    void doesNotCloseACircleWithWhatCallsIt() {
        AmplifyFunction function = create(Map.of(), true);
        var pool = software.amazon.awscdk.services.cognito.UserPool.Builder.create(stack, "Pool")
                .lambdaTriggers(software.amazon.awscdk.services.cognito.UserPoolTriggers.builder()
                        .postConfirmation(function.lambda())
                        .build())
                .build();
        pool.grant(function.lambda(), "cognito-idp:AdminAddUserToGroup");
        function.tell("AMPLIFY_AUTH_USERPOOL_ID", pool.getUserPoolId());

        // Template.fromStack refuses templates with circles.
        Template.fromStack(stack).resourceCountIs("AWS::Cognito::UserPool", 1);
    }

    private AmplifyFunction create(Map<String, String> environment, boolean comesFirst) {
        return new AmplifyFunction(
                stack,
                "Greet",
                AmplifyFunctionProps.of(new Function("greet", "a.Greet", 7, 256, environment), code(), BACKEND)
                        .comesFirst(comesFirst));
    }

    private static JavaCode code() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a/Greet.class", ClassFiles.bytes(AmplifyFunctionTest.class));
        return new JavaCode("a.Greet", new ProjectClasses(files), List.of());
    }

    private static List<String> types(Template template) {
        return ((Map<?, ?>) template.toJSON().get("Resources"))
                .values().stream()
                        .map(resource -> ((Map<?, ?>) resource).get("Type").toString())
                        .toList();
    }
}
