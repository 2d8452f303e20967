package dev.jampx.cli.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.deployment.BackendIdentifier;
import java.util.List;

/** The IAM policy that lets somebody run the seed of a sandbox on AWS, as Amplify writes it. */
public final class SeedPolicy {

    private SeedPolicy() {}

    /**
     * The policy's document.
     *
     * @param userPoolArn the user pool
     * @param backend whose secrets the seed reads and sets
     */
    public static String document(String userPoolArn, BackendIdentifier backend) {
        ObjectNode policy = JsonNodeFactory.instance.objectNode();
        ArrayNode statements = policy.putArray("Statement");
        ObjectNode users =
                statement(statements, List.of("cognito-idp:AdminCreateUser", "cognito-idp:AdminAddUserToGroup"));
        users.put("Resource", userPoolArn);
        ObjectNode secrets = statement(statements, List.of("ssm:PutParameter", "ssm:GetParameter"));
        secrets.putArray("Resource")
                .add("arn:aws:ssm:*:*:parameter" + backend.parameterPrefix() + "/*")
                .add("arn:aws:ssm:*:*:parameter" + backend.sharedParameterPrefix() + "/*");
        policy.put("Version", "2012-10-17");
        return policy.toPrettyString();
    }

    private static ObjectNode statement(ArrayNode statements, List<String> actions) {
        ObjectNode statement = statements.addObject();
        ArrayNode list = statement.putArray("Action");
        actions.forEach(list::add);
        return statement.put("Effect", "Allow");
    }
}
