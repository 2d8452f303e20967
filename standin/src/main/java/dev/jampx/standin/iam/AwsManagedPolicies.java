package dev.jampx.standin.iam;

import java.util.List;
import java.util.Map;

/** The policies of AWS's own that templates of ours may name. */
final class AwsManagedPolicies {

    private static final Map<String, Policy> POLICIES = Map.of(
            "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
            new Policy(List.of(new Statement(
                    true,
                    List.of(),
                    List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"),
                    false,
                    List.of("*"),
                    false,
                    List.of()))));

    private AwsManagedPolicies() {}

    /**
     * What the policy says.
     *
     * @throws IllegalArgumentException if it is not known here
     */
    static Policy policy(String arn) {
        if (!POLICIES.containsKey(arn)) {
            throw new IllegalArgumentException("what " + arn + " allows is not known here");
        }
        return POLICIES.get(arn);
    }
}
