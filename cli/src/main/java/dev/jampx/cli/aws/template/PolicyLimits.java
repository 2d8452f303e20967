package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.mistake.LimitProblems;
import dev.jampx.cli.mistake.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the policies of IAM may be. */
final class PolicyLimits {

    private static final int INLINE = 10_240;
    private static final int MANAGED = 6_144;
    private static final String DOCUMENT = "PolicyDocument";

    private PolicyLimits() {}

    /** The roles and managed policies of {@code tree} that exceed them. */
    static List<Mistake> exceeded(TemplateTree tree) {
        CanonicalValues values = new CanonicalValues(tree);
        Map<JsonNode, Long> lengths = new HashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        tree.resources().forEach((address, resource) -> {
            long length = LeastLength.ofDocument(resource.property(DOCUMENT));
            if (resource.type().equals("AWS::IAM::Policy")) {
                resource.property("Roles")
                        .forEach(role -> lengths.merge(values.of(address.stack(), role), length, Long::sum));
            } else if (resource.type().equals("AWS::IAM::ManagedPolicy") && length > MANAGED) {
                mistakes.add(LimitProblems.managedPolicyTooLong(resource.displayName(), length, MANAGED));
            }
        });
        tree.resources().forEach((address, resource) -> {
            if (resource.type().equals("AWS::IAM::Role")) {
                ObjectNode name = JsonNodeFactory.instance.objectNode().put("Ref", address.toString());
                long length = own(resource) + lengths.getOrDefault(name, 0L);
                if (length > INLINE) {
                    mistakes.add(LimitProblems.rolePoliciesTooLong(resource.displayName(), length, INLINE));
                }
            }
        });
        return mistakes;
    }

    private static long own(Resource role) {
        long length = 0;
        for (JsonNode policy : role.property("Policies")) {
            length += LeastLength.ofDocument(policy.path(DOCUMENT));
        }
        return length;
    }
}
