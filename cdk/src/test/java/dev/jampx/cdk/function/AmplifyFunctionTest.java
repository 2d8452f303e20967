package dev.jampx.cdk.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cdk.iam.RolePermissions;
import dev.jampx.model.Architecture;
import dev.jampx.model.FunctionLogging;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.code.ProjectClasses;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
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

    @Test
    void hasEverySettingOfTheDefinition() {
        new AmplifyFunction(
                stack,
                "Greet",
                AmplifyFunctionProps.of(
                        new Function(
                                "greet",
                                new Function.JavaClass("a.Greet"),
                                FunctionSettings.STANDARD
                                        .withEphemeralStorageMegabytes(1024)
                                        .withArchitecture(Architecture.ARM64)
                                        .withLayer("tools", "tools:3")
                                        .withLayer("more", "arn:aws:lambda:eu-west-1:123456789012:layer:more:1")
                                        .withLogging(new FunctionLogging(
                                                Optional.of("json"), Optional.of("warn"), Optional.of("1 month"))),
                                Map.of(),
                                Map.of(),
                                List.of(
                                        new Schedule("cron(0 9 ? * 2 *)", "Europe/Berlin", Optional.of("Mondays")),
                                        new Schedule("rate(90 minutes)", "UTC", Optional.empty()))),
                        code(),
                        BACKEND));
        Template template = Template.fromStack(stack);

        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "EphemeralStorage", Map.of("Size", 1024),
                        "Architectures", List.of("arm64"),
                        "Layers",
                                List.of(
                                        Match.objectLike(Map.of("Fn::Join", Match.anyValue())),
                                        "arn:aws:lambda:eu-west-1:123456789012:layer:more:1"),
                        "LoggingConfig", Match.objectLike(Map.of("LogFormat", "JSON", "ApplicationLogLevel", "WARN")),
                        "SnapStart", Match.absent()));
        template.hasResourceProperties("AWS::Logs::LogGroup", Map.of("RetentionInDays", 30));
        template.hasResourceProperties(
                "AWS::Scheduler::Schedule",
                Map.of(
                        "ScheduleExpression", "cron(0 9 ? * 2 *)",
                        "ScheduleExpressionTimezone", "Europe/Berlin",
                        "Description", "Mondays",
                        "FlexibleTimeWindow", Map.of("Mode", "OFF")));
        template.resourceCountIs("AWS::Scheduler::Schedule", 2);
        RolePermissions scheduler = RolePermissions.of(template, "GreetSchedulerRole");
        String function = "<" + RolePermissions.only(template, "AWS::Lambda::Function", "Greet") + ">.Arn";
        assertThat(scheduler.allows("lambda:InvokeFunction", function)).isTrue();
        assertThat(scheduler.allows("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:other"))
                .isFalse();
        assertThat(scheduler.allows("lambda:UpdateFunctionCode", function)).isFalse();
    }

    @Test
    void readsSecretsWhenItStarts() {
        new AmplifyFunction(
                stack,
                "Greet",
                AmplifyFunctionProps.of(
                        new Function(
                                "greet",
                                new Function.JavaClass("a.Greet"),
                                FunctionSettings.STANDARD,
                                Map.of(),
                                Map.of("KEY", "MAIL_KEY"),
                                List.of()),
                        code(),
                        BACKEND));
        String own = BACKEND.parameterPrefix() + "/MAIL_KEY";
        String shared = BACKEND.sharedParameterPrefix() + "/MAIL_KEY";
        Template template = Template.fromStack(stack);

        template.hasResourceProperties(
                "AWS::Lambda::Function",
                Map.of(
                        "SnapStart",
                        Match.absent(),
                        "Environment",
                        Map.of(
                                "Variables",
                                Map.of(
                                        "KEY",
                                        "<value will be resolved during runtime>",
                                        "AWS_LAMBDA_EXEC_WRAPPER",
                                        "/var/task/jampx-startup",
                                        "AMPLIFY_SSM_ENV_CONFIG",
                                        "{\"KEY\":{\"path\":\"" + own + "\",\"sharedPath\":\"" + shared + "\"}}"))));
        RolePermissions role = RolePermissions.of(template, "GreetRole");
        String parameters = "arn:aws:ssm:eu-west-1:111122223333:parameter";
        assertThat(role.allows("ssm:GetParameters", parameters + own)).isTrue();
        assertThat(role.allows("ssm:GetParameters", parameters + shared)).isTrue();
        assertThat(role.allows("ssm:GetParameters", parameters + own + "2")).isFalse();
        assertThat(role.allows("ssm:GetParameters", parameters + BACKEND.parameterPrefix() + "/OTHER"))
                .isFalse();
        assertThat(role.allows("ssm:GetParametersByPath", parameters + BACKEND.parameterPrefix()))
                .isFalse();
        assertThat(role.allows("ssm:PutParameter", parameters + own)).isFalse();
        assertThat(role.allows(
                        "logs:PutLogEvents",
                        "<" + RolePermissions.only(template, "AWS::Logs::LogGroup", "Greet") + ">.Arn"))
                .isTrue();
        assertThat(role.allows("logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:other"))
                .isFalse();
        assertThat(role.allows("logs:CreateLogGroup", "*")).isFalse();
    }

    @Test
    void keepsLogsOfBranchesForEverUnlessToldOtherwise() {
        new AmplifyFunction(
                stack,
                "Greet",
                AmplifyFunctionProps.of(
                        new Function("greet", "a.Greet", 7, 256, Map.of()),
                        code(),
                        new BackendIdentifier("app", "main", DeploymentType.BRANCH)));
        Template.fromStack(stack)
                .hasResourceProperties("AWS::Logs::LogGroup", Map.of("RetentionInDays", Match.absent()));
    }

    @Test
    void hasEventsReadOnceItMayReadThem() {
        AmplifyFunction function = create(Map.of(), false);
        Queue queue = new Queue(stack, "Queue");
        function.lambda().addEventSource(new SqsEventSource(queue));
        Template template = Template.fromStack(stack);

        template.hasResource(
                "AWS::Lambda::EventSourceMapping",
                Map.of("DependsOn", List.of(RolePermissions.only(template, "AWS::IAM::Policy", "Greet"))));
        RolePermissions role = RolePermissions.of(template, "GreetRole");
        String arn = "<" + RolePermissions.only(template, "AWS::SQS::Queue", "Queue") + ">.Arn";
        assertThat(role.allows("sqs:ReceiveMessage", arn)).isTrue();
        assertThat(role.allows("sqs:SendMessage", arn)).isFalse();
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
