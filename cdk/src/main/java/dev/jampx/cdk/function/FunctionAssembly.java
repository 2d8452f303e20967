package dev.jampx.cdk.function;

import dev.jampx.model.FunctionSettings;
import dev.jampx.model.LogRetention;
import dev.jampx.model.deployment.DeploymentType;
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
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.RoleProps;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.AliasProps;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.FunctionProps;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.RuntimeFamily;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** Puts the resources of a function together. */
final class FunctionAssembly {

    private static final String ALIAS = "live";
    private static final String SANDBOX_RETENTION = "1 week";
    private static final String BRANCH_RETENTION = "infinite";
    private static final int MOST_STORAGE_OF_SNAPSHOTS = 512;

    private final Construct scope;
    private final AmplifyFunctionProps props;
    private final Function function;
    private final FunctionSettings settings;
    private final FunctionCode code;

    private FunctionAssembly(Construct scope, AmplifyFunctionProps props) {
        this.scope = scope;
        this.props = props;
        this.function = props.function();
        this.settings = function.settings();
        this.code = props.code();
    }

    static FunctionResources build(Construct scope, AmplifyFunctionProps props) {
        return new FunctionAssembly(scope, props).build();
    }

    private FunctionResources build() {
        LogGroup log = log();
        Policy policy = Policy.Builder.create(scope, "Policy").build();
        FunctionRole role = new FunctionRole(scope, "Role", roleProps(log), policy);
        policy.attachToRole(role);
        GrantedFunction lambda = lambda(role, log, policy);
        Tags.of(lambda).add("amplify:friendly-name", function.name());
        Optional<Alias> alias =
                snapStart() || settings.durable().isPresent() ? Optional.of(alias(lambda, policy)) : Optional.empty();
        FunctionSchedules.add(
                scope, function.schedules(), alias.<IFunction>map(it -> it).orElse(lambda));
        return new FunctionResources(
                lambda,
                (CfnFunction) lambda.getNode().getDefaultChild(),
                role,
                (CfnRole) role.getNode().getDefaultChild(),
                policy,
                log,
                (CfnLogGroup) log.getNode().getDefaultChild(),
                alias);
    }

    private LogGroup log() {
        LogGroup.Builder builder = LogGroup.Builder.create(scope, "Log").removalPolicy(RemovalPolicy.DESTROY);
        String words = settings.logging()
                .retention()
                .orElse(props.backend().type() == DeploymentType.SANDBOX ? SANDBOX_RETENTION : BRANCH_RETENTION);
        LogGroup log = builder.retention(RetentionDays.INFINITE).build();
        LogRetention.days(words)
                .ifPresent(days -> ((CfnLogGroup) log.getNode().getDefaultChild()).setRetentionInDays(days));
        return log;
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

    private GrantedFunction lambda(FunctionRole role, LogGroup log, Policy policy) {
        try {
            Path folder = Files.createTempDirectory("jampx-function");
            try {
                FunctionProps.Builder builder = FunctionProps.builder()
                        .runtime(code.runtime())
                        .handler(code.handler())
                        .code(Code.fromAsset(prepared(folder).toString()))
                        .environment(function.environment())
                        .logGroup(log)
                        .role(role);
                LambdaSettings.apply(scope, settings, builder);
                if (snapStart()) {
                    builder.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS);
                }
                return new GrantedFunction(scope, "Function", builder.build(), policy);
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
        if (readsParameters() && code.startup().isPresent()) {
            code.startup().get().writeTo(prepared);
        }
        return prepared;
    }

    private boolean readsParameters() {
        return props.comesFirst() || !function.secrets().isEmpty();
    }

    // A snapshot is taken before the variables of the Parameter Store can be read.
    private boolean snapStart() {
        return props.snapStart()
                && !readsParameters()
                && code.runtime().getFamily() == RuntimeFamily.JAVA
                && settings.ephemeralStorageMegabytes() <= MOST_STORAGE_OF_SNAPSHOTS
                && settings.durable().isEmpty();
    }

    private static Alias alias(GrantedFunction lambda, Policy policy) {
        AliasProps alias = AliasProps.builder()
                .aliasName(ALIAS)
                .version(lambda.getCurrentVersion())
                .build();
        return new GrantedAlias(lambda, "Live", alias, policy);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
