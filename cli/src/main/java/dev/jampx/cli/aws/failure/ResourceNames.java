package dev.jampx.cli.aws.failure;

import dev.jampx.cli.aws.template.TemplateTree;
import java.util.HashMap;
import java.util.Map;

/** What people call the resources that CloudFormation knows by their logical ids. */
public final class ResourceNames {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> names = new HashMap<>();

    private ResourceNames() {}

    /** Names nothing: every resource is called by its logical id. */
    public static ResourceNames none() {
        return new ResourceNames();
    }

    /** The names of the resources of a tree of templates. */
    public static ResourceNames of(TemplateTree tree) {
        ResourceNames names = new ResourceNames();
        tree.resources()
                .forEach((address, resource) ->
                        names.names.merge(address.logicalId(), resource.displayName(), (first, second) -> AMBIGUOUS));
        return names;
    }

    /** The name of a resource, or else its logical id. */
    String of(String logicalId) {
        String name = names.getOrDefault(logicalId, AMBIGUOUS);
        return name.isEmpty() ? logicalId : name;
    }
}
