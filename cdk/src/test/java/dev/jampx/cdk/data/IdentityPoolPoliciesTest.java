package dev.jampx.cdk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** IAM takes ten policies for a role, of 6,144 characters each. */
class IdentityPoolPoliciesTest {

    private static List<String> pathsOfModels(int models) {
        return IntStream.range(0, models)
                .mapToObj(number -> "Model" + number)
                .flatMap(model -> Stream.of(
                        "types/" + model + "/*",
                        "types/Model" + model + "Connection/*",
                        "types/Query/fields/get" + model,
                        "types/Query/fields/list" + model + "s",
                        "types/Mutation/fields/create" + model))
                .toList();
    }

    private static List<String> policies(int models) {
        Stack stack = new Stack(new App(), "Stack");
        Role role = Role.Builder.create(stack, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build();
        new IdentityPoolPolicies(stack, "arn:aws:appsync:eu-west-1:111122223333:apis/abcdefghijklmnopqrstuvwxyz")
                .allow("Policy", role, pathsOfModels(models));
        return Template.fromStack(stack).findResources("AWS::IAM::ManagedPolicy").values().stream()
                .map(policy -> policy.get("Properties").toString())
                .toList();
    }

    @Test
    void nameSingleFieldsWhileThatIsPossible() {
        assertThat(policies(3)).singleElement().asString().contains("types/Query/fields/getModel2", "types/Model2/*");
    }

    @Test
    void nameRootTypesForManyModels() {
        List<String> policies = policies(120);
        assertThat(policies).hasSizeBetween(2, 9).allMatch(policy -> policy.length() < 6_144);
        assertThat(String.join("", policies))
                .contains("types/Query/*", "types/Mutation/*", "types/Model119/*")
                .doesNotContain("fields", "types/Subscription");
    }

    @Test
    void nameAllTypesForMoreModelsThanFitIntoThePoliciesOfARole() {
        assertThat(policies(300))
                .singleElement()
                .asString()
                .contains("/types/*")
                .doesNotContain("Model");
    }
}
