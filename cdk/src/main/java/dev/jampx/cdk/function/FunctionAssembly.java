package dev.jampx.cdk.function;

import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.RoleProps;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.RuntimeFamily;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** Puts the resources of a function together. */
final class FunctionAssembly {

    private static final String ALIAS = "live";

    private final Construct scope;
    private final AmplifyFunctionProps props;
    private final Function function;
    private final FunctionCode code;

    private FunctionAssembly(Construct scope, AmplifyFunctionProps props) {
        this.scope = scope;
        this.props = props;
        this.function = props.function();
        this.code = props.code();
    }

    static FunctionResources build(Construct scope, AmplifyFunctionProps props) {
        return new FunctionAssembly(scope, props).build();
    }

    private FunctionResources build() {
        LogGroup log = LogGroup.Builder.create(scope, "Log")
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        Policy policy = Policy.Builder.create(scope, "Policy").build();
        FunctionRole role = new FunctionRole(scope, "Role", roleProps(log), policy);
        policy.attachToRole(role);
        software.amazon.awscdk.services.lambda.Function lambda = lambda(role, log);
        Tags.of(lambda).add("amplify:friendly-name", function.name());
        return new FunctionResources(
                lambda,
                (CfnFunction) lambda.getNode().getDefaultChild(),
                role,
                (CfnRole) role.getNode().getDefaultChild(),
                policy,
                log,
                (CfnLogGroup) log.getNode().getDefaultChild(),
                snapStart() ? Optional.of(alias(lambda)) : Optional.empty());
    }

    private RoleProps roleProps(LogGroup log) {
        PolicyStatement logging = PolicyStatement.Builder.create()
                .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                .resources(List.of(log.getLogGroupArn()))
                .build();
        return RoleProps.builder()
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of(
                        "Log",
                        PolicyDocument.Builder.create()
                                .statements(List.of(logging))
                                .build()))
                .build();
    }

    private software.amazon.awscdk.services.lambda.Function lambda(FunctionRole role, LogGroup log) {
        try {
            Path folder = Files.createTempDirectory("jampx-function");
            try {
                var builder = software.amazon.awscdk.services.lambda.Function.Builder.create(scope, "Function")
                        .runtime(code.runtime())
                        .handler(code.handler())
                        .code(Code.fromAsset(prepared(folder).toString()))
                        .timeout(Duration.seconds(function.timeoutSeconds()))
                        .memorySize(function.memoryMegabytes())
                        .environment(function.environment())
                        .logGroup(log)
                        .role(role);
                if (snapStart()) {
                    builder.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS);
                }
                return builder.build();
            } finally {
                // The CDK has taken its own copy.
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack the code of function " + function.name(), e);
        }
    }

    private Path prepared(Path folder) throws IOException {
        Path prepared = code.prepare(folder);
        if (props.comesFirst() && code.startup().isPresent()) {
            code.startup().get().writeTo(prepared);
        }
        return prepared;
    }

    // A snapshot is taken before the variables of the Parameter Store can be read.
    private boolean snapStart() {
        return props.snapStart() && !props.comesFirst() && code.runtime().getFamily() == RuntimeFamily.JAVA;
    }

    private static Alias alias(software.amazon.awscdk.services.lambda.Function lambda) {
        return Alias.Builder.create(lambda, "Live")
                .aliasName(ALIAS)
                .version(lambda.getCurrentVersion())
                .build();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
