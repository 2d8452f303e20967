package dev.jampx.cdk.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

/**
 * A small function that CloudFormation calls while it deploys. Its code stands in the template, so it needs no bucket. It writes no log:
 * what goes wrong it tells CloudFormation, which shows it.
 *
 * @param arn the ARN of the function
 */
record InlineFunction(String arn) {

    private static final int TIMEOUT_SECONDS = 60;

    /**
     * Adds the function to {@code scope}.
     *
     * @param scope where to
     * @param id the function's id there
     * @param file the file of JavaScript in this package that is its code
     * @param permissions the resources on which it may do each action
     */
    static InlineFunction of(Construct scope, String id, String file, Map<String, List<String>> permissions) {
        List<PolicyStatement> statements = new TreeMap<>(permissions)
                .entrySet().stream()
                        .map(permission -> PolicyStatement.Builder.create()
                                .actions(List.of(permission.getKey()))
                                .resources(permission.getValue())
                                .build())
                        .toList();
        Role role = Role.Builder.create(scope, id + "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of(
                        "permissions",
                        PolicyDocument.Builder.create().statements(statements).build()))
                .build();
        CfnFunction function = CfnFunction.Builder.create(scope, id)
                .runtime(Runtime.NODEJS_24_X.getName())
                .handler("index.handler")
                .code(CfnFunction.CodeProperty.builder().zipFile(code(file)).build())
                .role(role.getRoleArn())
                .timeout(TIMEOUT_SECONDS)
                .build();
        return new InlineFunction(function.getAttrArn());
    }

    private static String code(String file) {
        try (InputStream code = InlineFunction.class.getResourceAsStream(file)) {
            if (code == null) {
                throw new IllegalStateException("no " + file + " beside " + InlineFunction.class);
            }
            return new String(code.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
