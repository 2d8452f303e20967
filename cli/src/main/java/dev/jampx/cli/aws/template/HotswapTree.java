package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The templates of an update that the CDK can carry over without CloudFormation.
 *
 * <p>Outputs cannot be changed without CloudFormation, and one names the file of the models' schema by its content. It would keep every
 * change of a schema from being quick, so it waits for the next update that CloudFormation carries.
 */
public final class HotswapTree {

    private static final String MODEL_SCHEMA = "amplifyApiModelSchemaS3Uri";

    /** What the CDK changes itself, if it can. */
    private static final Set<String> TYPES = Set.of(
            "AWS::AppSync::GraphQLSchema",
            "AWS::AppSync::Resolver",
            "AWS::AppSync::FunctionConfiguration",
            "AWS::Lambda::Function",
            "AWS::Lambda::Version",
            "AWS::Lambda::Alias");

    private HotswapTree() {}

    /** {@code wanted} with the deployed output, if that is all that stands in the way. */
    public static Optional<TemplateTree> of(TemplateTree deployed, TemplateTree wanted) {
        JsonNode before = deployed.template().section("Outputs");
        JsonNode after = wanted.template().section("Outputs");
        Set<String> changed = new TreeSet<>();
        before.fieldNames().forEachRemaining(changed::add);
        after.fieldNames().forEachRemaining(changed::add);
        changed.removeIf(name -> before.path(name).equals(after.path(name)));
        if (!changed.equals(Set.of(MODEL_SCHEMA)) || !before.has(MODEL_SCHEMA) || !after.has(MODEL_SCHEMA)) {
            return Optional.empty();
        }
        return resourcesAllow(deployed.resources(), wanted.resources())
                ? Optional.of(wanted.with(
                        StackPath.ROOT, wanted.template().withOutput(MODEL_SCHEMA, before.path(MODEL_SCHEMA))))
                : Optional.empty();
    }

    private static boolean resourcesAllow(SortedMap<Address, Resource> before, SortedMap<Address, Resource> after) {
        Set<Address> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream().allMatch(address -> {
            Optional<Resource> old = Optional.ofNullable(before.get(address));
            Optional<Resource> next = Optional.ofNullable(after.get(address));
            boolean inner = old.isPresent() && next.isPresent() && next.get().isNestedStack();
            return old.equals(next)
                    || inner
                    || old.or(() -> next)
                            .filter(one -> TYPES.contains(one.type()))
                            .isPresent();
        });
    }
}
