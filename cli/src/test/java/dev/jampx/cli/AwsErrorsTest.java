package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jampx.cli.aws.failure.DeploymentTarget;
import dev.jampx.cli.aws.failure.FailureTranslation;
import dev.jampx.cli.aws.failure.ResourceNames;
import dev.jampx.cli.aws.failure.StackEvent;
import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.LimitProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.UpdateProblems;
import dev.jampx.cli.terminal.MistakeText;
import dev.jampx.cli.terminal.Style;
import dev.jampx.model.deployment.DeploymentType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake about AWS, as its user sees it, most of them from what AWS, the CDK or the machine says. */
class AwsErrorsTest {

    private static final Golden GOLDEN = new Golden("aws-errors");

    private static final String STACK = "amplify-herofaq-ada-sandbox-0123456789";

    private static final FailureTranslation FAILURES = new FailureTranslation(
            new DeploymentTarget(STACK, Optional.of("123456789012"), Optional.of("eu-west-1"), Optional.of("hero")),
            ResourceNames.none());

    static Stream<Arguments> mistakes() {
        return Stream.of(access(), machine(), stacks(), resources(), limits(), updates(), outputs())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> outputs() {
        return Stream.of(
                arguments("JPX8161", OutputsProblems.duplicate("data.url")),
                arguments("JPX8162", OutputsProblems.versions("1.5", "2")),
                arguments("JPX8163", OutputsProblems.notABackend(STACK)),
                arguments("JPX8164", OutputsProblems.notReady(STACK, "UPDATE_IN_PROGRESS")));
    }

    private static Stream<Arguments> access() {
        return Stream.of(
                service(
                        "JPX8101-sdk",
                        "",
                        "Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain("
                                + "credentialsProviders=[SystemPropertyCredentialsProvider(), ...])"),
                cdk(
                        "JPX8101-cdk",
                        "\n\u2728  Synthesis time: 0.02s\n\nUnable to resolve AWS account to use. It must be either configured"
                                + " when you define your CDK Stack, or through the environment\n"),
                cdk(
                        "JPX8101-account",
                        STACK + ": deploying... [1/1]\n\n\u274c  " + STACK
                                + " failed: AuthenticationError: Need to perform"
                                + " AWS calls for account 123456789012, but no credentials have been configured"),
                service(
                        "JPX8102-sdk",
                        "ExpiredToken",
                        "The security token included in the request is expired (Service: Sts, Status Code: 403, Request ID:"
                                + " 1b2e) (SDK Attempt Count: 1)"),
                cdk(
                        "JPX8102-cdk",
                        "There are expired AWS credentials in your environment. The CDK app will synth without current account"
                                + " information.\n\n\u2728  Synthesis time: 0.15s\n\nUnable to resolve AWS account to use. It"
                                + " must be either configured when you define your CDK Stack, or through the environment\n"),
                service(
                        "JPX8103-key",
                        "InvalidClientTokenId",
                        "The security token included in the request is invalid. (Service: Sts, Status Code: 403)"),
                service(
                        "JPX8103-signature",
                        "SignatureDoesNotMatch",
                        "The request signature we calculated does not match the signature you provided. Check your AWS"
                                + " Secret Access Key and signing method."),
                service(
                        "JPX8104",
                        "",
                        "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this"
                                + " SSO session run aws sso login with the corresponding profile."),
                service(
                        "JPX8105",
                        "",
                        "Profile file contained no credentials for profile 'heero': ProfileFile(sections=[profiles])"),
                service(
                        "JPX8106",
                        "",
                        "Unable to load region from any of the providers in the chain DefaultAwsRegionProviderChain"),
                cdk(
                        "JPX8107",
                        "\u274c  " + STACK
                                + " failed: Need to perform AWS calls for account 123456789012, but the current"
                                + " credentials are for 210987654321"),
                cdk(
                        "JPX8108",
                        "\u274c  " + STACK
                                + " failed: Could not assume role in target account using current credentials"
                                + " (which are for account 210987654321) User is not allowed to do that . Please make sure"
                                + " that this role exists in the account. If it doesn't exist, (re)-bootstrap the"
                                + " environment with the right '--trust', using the latest version of the CDK CLI."),
                cdk(
                        "JPX8109-cdk",
                        "current credentials could not be used to assume 'arn:aws:iam::123456789012:role/cdk-hnb659fds-"
                                + "deploy-role-123456789012-us-east-1', but are for the right account. Proceeding anyway.\n"
                                + STACK + ": SSM parameter /cdk-bootstrap/hnb659fds/version not found in"
                                + " aws://123456789012/us-east-1. Has the environment been bootstrapped? Please run 'cdk"
                                + " bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)\nnope\n"
                                + "\u2023 SsmParameterNotFound: SSM parameter /cdk-bootstrap/hnb659fds/version not found in"
                                + " aws://123456789012/us-east-1. Has the environment been bootstrapped? Please run 'cdk"
                                + " bootstrap'\n\u2023 ParameterNotFound: nope\n"),
                cdk(
                        "JPX8111-bootstrap",
                        STACK
                                + ": This CDK deployment requires bootstrap stack version '6', but during the confirmation via SSM"
                                + " parameter /cdk-bootstrap/hnb659fds/version the following error occurred: AccessDenied: User:"
                                + " arn:aws:iam::123456789012:user/ada is not authorized to perform: ssm:GetParameter on"
                                + " resource: arn:aws:ssm:eu-west-1:123456789012:parameter/cdk-bootstrap/hnb659fds/version"
                                + " because no identity-based policy allows the ssm:GetParameter action\n"),
                service(
                        "JPX8109-sdk",
                        "ParameterNotFound",
                        "GetParameter /cdk-bootstrap/hnb659fds/version (Service: Ssm, Status Code: 400)"),
                cdk(
                        "JPX8110",
                        "\u274c  " + STACK
                                + " failed: This CDK deployment requires bootstrap stack version '6', found '4' in"
                                + " aws://123456789012/eu-west-1. Please run 'cdk bootstrap'."),
                service(
                        "JPX8111-sdk",
                        "AccessDenied",
                        "User: arn:aws:iam::123456789012:user/ada is not authorized to perform:"
                                + " cloudformation:DescribeStacks on resource:"
                                + " arn:aws:cloudformation:eu-west-1:123456789012:stack/x/* because no identity-based policy"
                                + " allows the cloudformation:DescribeStacks action (Service: CloudFormation, Status Code:"
                                + " 403, Request ID: 77)"),
                event(
                        "JPX8111-event",
                        "AWS::Lambda::Function",
                        "Resource handler returned message: \"User: arn:aws:sts::123456789012:assumed-role/cdk-hnb659fds-"
                                + "cfn-exec-role-123456789012-eu-west-1/AWSCloudFormation is not authorized to perform:"
                                + " lambda:CreateFunction on resource: arn:aws:lambda:eu-west-1:123456789012:function:f with"
                                + " an explicit deny in a service control policy (Service: Lambda, Status Code: 403, Request"
                                + " ID: 1)\" (RequestToken: 2, HandlerErrorCode: AccessDenied)"),
                event("JPX8111-short", "AWS::S3::Bucket", "API: s3:CreateBucket Access Denied"),
                service(
                        "JPX8112",
                        "SignatureDoesNotMatch",
                        "Signature expired: 20261128T100000Z is now earlier than 20261128T101500Z (20261128T102000Z - 5"
                                + " min.)"));
    }

    private static Stream<Arguments> machine() {
        return Stream.of(
                cdk("JPX8140", "/usr/bin/env: 'node': No such file or directory\nsh: 1: node: not found\n"),
                cdk(
                        "JPX8141",
                        "file:///x/cdk.js:3\n  a ??= b;\nSyntaxError: Unexpected token '??='\n    at wrapSafe\n\nNode.js"
                                + " v14.21.3\n"),
                cdk(
                        "JPX8142",
                        "npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/aws-cdk - Not found\n"),
                cdk(
                        "JPX8143",
                        "This AWS CDK Toolkit is not compatible with the AWS CDK library used by your application. Please"
                                + " upgrade to the latest version.\n(Cloud assembly schema version mismatch: Maximum schema"
                                + " version supported is 38.x.x, but found 54.0.0)\n"),
                cdk("JPX8144", "Error: ENOSPC: no space left on device, write\n"),
                cdk("JPX8150-cdk", "\u274c  " + STACK + " failed: getaddrinfo ENOTFOUND sts.eu-west-1.amazonaws.com\n"),
                service(
                        "JPX8150-sdk",
                        "",
                        "Unable to execute HTTP request: Connect to proxy.example:3128 failed: Connection refused"),
                service("JPX8151", "Throttling", "Rate exceeded (Service: CloudFormation, Status Code: 400)"),
                cdk(
                        "JPX8152",
                        "[12%] fail: The specified bucket does not exist\n\n\u274c  " + STACK
                                + " failed: Failed to publish asset handler (f00d)\n"),
                cdk(
                        "JPX8153",
                        "Another CLI (PID=4711) is currently synthing to .amplify/artifacts/cdk.out. Invoke the CLI in"
                                + " sequence, or use '--output' to synth into different directories.\n"),
                cdk("JPX8159", "\u001b[31mThe moon is in the wrong place.\u001b[39m\n\n"),
                arguments("JPX8159-silent", AwsProblems.unknown(137, List.of())));
    }

    private static Stream<Arguments> stacks() {
        return Stream.of(
                cdk(
                        "JPX8121",
                        "\u274c  " + STACK
                                + " failed: ValidationError: Stack:arn:aws:cloudformation:eu-west-1:123456789012:"
                                + "stack/" + STACK + "/1 is in UPDATE_ROLLBACK_FAILED state and can not be updated."),
                cdk(
                        "JPX8122",
                        "\u274c  " + STACK + " failed: Failed deleting stack " + STACK
                                + " that had previously failed creation" + " (current state: DELETE_FAILED)"),
                service(
                        "JPX8123",
                        "ValidationError",
                        "Stack:arn:aws:cloudformation:eu-west-1:123456789012:stack/x/1 is in UPDATE_IN_PROGRESS state and"
                                + " can not be updated. (Service: CloudFormation, Status Code: 400, Request ID: 4)"),
                service(
                        "JPX8124",
                        "ValidationError",
                        "Stack [" + STACK + "] cannot be deleted while TerminationProtection is enabled"),
                cdk(
                        "JPX8125",
                        "\u274c  " + STACK + ": destroy failed The stack named " + STACK
                                + " is in a failed state. You may need"
                                + " to delete it from the AWS console : DELETE_FAILED (The following resource(s) failed to"
                                + " delete: [Files1234, Role5678]. )"),
                event(
                        "JPX8120",
                        "AWS::SQS::Queue",
                        "Resource handler returned message: \"Value 1000000 for parameter VisibilityTimeout is invalid."
                                + " Reason: Must be between 0 and 43200. (Service: Sqs, Status Code: 400, Request ID: 9, SDK"
                                + " Attempt Count: 1)\" (RequestToken: 3, HandlerErrorCode: InvalidRequest)"),
                service("JPX8128", "ValidationError", "Circular dependency between resources: [Pool1, Fn2, Policy3]"),
                service(
                        "JPX8129",
                        "ValidationError",
                        "Template format error: Unresolved resource dependencies [Gone] in the Resources block of the"
                                + " template"),
                service("JPX8135", "ValidationError", "Stack with id amplify-elsewhere does not exist"),
                service("JPX8136", "ValidationError", "Template may not exceed 1000000 bytes in size."));
    }

    private static Stream<Arguments> resources() {
        return Stream.of(
                event(
                        "JPX8126-name",
                        "AWS::DynamoDB::Table",
                        "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename"
                                + " Todo-abc-NONE and update the stack again."),
                event(
                        "JPX8126-pool",
                        "AWS::Cognito::UserPool",
                        "Resource handler returned message: \"Invalid AttributeDataType input, consider using the provided"
                                + " AttributeDataType enum. (Service: CognitoIdentityProvider, Status Code: 400, Request ID:"
                                + " 8)\" (RequestToken: 3, HandlerErrorCode: InvalidRequest)"),
                event(
                        "JPX8127",
                        "AWS::DynamoDB::Table",
                        "Resource handler returned message: \"Resource of type 'AWS::DynamoDB::Table' with identifier"
                                + " 'Todo-abc-NONE' already exists.\" (RequestToken: 1, HandlerErrorCode: AlreadyExists)"),
                event(
                        "JPX8130-fetcher",
                        "Custom::AmplifySecretFetcherResource",
                        "Received response status [FAILED] from custom resource. Message returned: Failed to retrieve"
                                + " backend secret 'GOOGLE_ID' for 'herofaq/ada'. Reason: {\"name\":\"ParameterNotFound\"}"
                                + " (RequestId: 5c)"),
                service(
                        "JPX8130-reference",
                        "ValidationError",
                        "Parameters: [ssm-secure:/amplify/herofaq/ada-sandbox-0123456789/GOOGLE_SECRET:1] cannot be found."),
                event(
                        "JPX8131",
                        "AWS::Lambda::Function",
                        "Resource handler returned message: \"Unzipped size must be smaller than 262144000 bytes (Service:"
                                + " Lambda, Status Code: 400, Request ID: 6)\" (RequestToken: 6, HandlerErrorCode:"
                                + " InvalidRequest)"),
                event(
                        "JPX8132",
                        "AWS::AppSync::GraphQLApi",
                        "Resource handler returned message: \"You have reached the maximum quota of 50 APIs (Service:"
                                + " AppSync, Status Code: 429)\" (RequestToken: 6, HandlerErrorCode: ServiceLimitExceeded)"),
                event(
                        "JPX8133",
                        "AWS::AppSync::Resolver",
                        "Resource handler returned message: \"The code contains one or more errors. (Service: AppSync, Status"
                                + " Code: 400, Request ID: 7)\" (RequestToken: 7, HandlerErrorCode: GeneralServiceException)"),
                event(
                        "JPX8134",
                        "AWS::AppSync::GraphQLSchema",
                        "Schema Creation Status is FAILED with details: Found 1 problem(s) with the schema: Unknown type"
                                + " Todoo."));
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                arguments("JPX8020", LimitProblems.tooMany("app/data", "resources", 512, 500)),
                arguments("JPX8021", LimitProblems.templateTooLarge("app/data", 1_048_576, 1_000_000)),
                arguments("JPX8022", LimitProblems.tooManyInAll("the root stack", 2_750, 2_500)),
                arguments("JPX8023", LimitProblems.rolePoliciesTooLong("app/report/role", 10_400, 10_240)),
                arguments("JPX8024", LimitProblems.managedPolicyTooLong("app/policy", 6_200, 6_144)),
                arguments("JPX8025", LimitProblems.environmentTooLarge("app/report", 4_200, 4_096)),
                arguments("JPX8026", LimitProblems.resolverCodeTooLong("app/data/Query.report", 33_000, 32_000)),
                arguments("JPX8027", LimitProblems.schemaTooLarge("app/data/schema", 1_200_000, 1_048_576)),
                arguments(
                        "JPX8040",
                        LimitProblems.circle(
                                "the root stack",
                                "  app/jobs/rule (Targets.0.Arn) -> app/handler\n"
                                        + "  app/handler (Environment.Variables.QUEUE) -> app/jobs/queue",
                                true)));
    }

    private static Stream<Arguments> updates() {
        return Stream.of(
                arguments(
                        "JPX8201-sandbox",
                        UpdateProblems.immutable(
                                "app/auth/pool",
                                "Cognito user pool",
                                List.of(
                                        "The property UsernameAttributes is changed.",
                                        "The attribute \"team\" is removed."),
                                DeploymentType.SANDBOX)),
                arguments(
                        "JPX8201-branch",
                        UpdateProblems.immutable(
                                "app/auth/pool",
                                "Cognito user pool",
                                List.of("The attribute \"team\" is removed."),
                                DeploymentType.BRANCH)),
                arguments(
                        "JPX8202",
                        UpdateProblems.wouldLoseData(
                                "app/data/Todo",
                                "DynamoDB table",
                                "items",
                                List.of("AttributeDefinitions", "KeySchema"))),
                arguments(
                        "JPX8203",
                        UpdateProblems.held("app/data/Todo", "DynamoDB table", "app/auth/pool", List.of("KeySchema"))),
                arguments("JPX8204", UpdateProblems.nameStaysTaken("app/data/Todo", "DynamoDB table", List.of())),
                arguments("JPX8205", UpdateProblems.notConfirmed(STACK)),
                arguments("JPX8206", UpdateProblems.foreignStack(STACK, "the template is not JSON")));
    }

    private static Arguments service(String name, String code, String message) {
        return arguments(name, FAILURES.ofService(code, message).orElseThrow());
    }

    private static Arguments cdk(String name, String output) {
        return arguments(name, FAILURES.ofCommandLine(1, output));
    }

    private static Arguments event(String name, String type, String reason) {
        StackEvent event = new StackEvent(Instant.EPOCH, STACK, "Thing1234", type, "CREATE_FAILED", reason);
        return arguments(name, FAILURES.ofEvents(List.of(event)).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isShownInFull(String name, Mistake mistake) {
        assertThat(name).startsWith(mistake.code());
        assertThat(Path.of("../docs/errors", mistake.code() + ".md")).isRegularFile();
        GOLDEN.check(name, String.join("\n", new MistakeText(Style.PLAIN).lines(List.of(mistake))));
    }

    @Test
    void noGoldenIsLeftOver() {
        Set<String> names =
                mistakes().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());
        GOLDEN.requireExactly(names);
    }
}
