package dev.jampx.standin.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.cloudformation.PhysicalResource;
import dev.jampx.standin.cloudformation.PhysicalResources;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.JsonService;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Cognito's user pools, as far as an administrator puts users into groups. */
public final class UserPoolService extends JsonService {

    private final PhysicalResources resources;

    /** The members of groups, by the name of the group. */
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();

    public UserPoolService(PhysicalResources resources) {
        this.resources = resources;
    }

    @Override
    protected Map<String, Operation> operations() {
        return Map.of("AdminAddUserToGroup", this::addToGroup);
    }

    private ObjectNode addToGroup(JsonNode input, AwsRequest request) {
        String pool = input.path("UserPoolId").asText();
        if (resources.find("AWS::Cognito::UserPool", pool).isEmpty()) {
            throw AwsError.refused("ResourceNotFoundException", "User pool " + pool + " does not exist.");
        }
        String group = input.path("GroupName").asText();
        boolean exists = resources.all("AWS::Cognito::UserPoolGroup").stream()
                .map(PhysicalResource::properties)
                .anyMatch(each -> each.path("GroupName").asText().equals(group)
                        && each.path("UserPoolId").asText().equals(pool));
        if (!exists) {
            throw AwsError.refused("ResourceNotFoundException", "Group not found.");
        }
        members.computeIfAbsent(group, any -> new ConcurrentSkipListSet<>())
                .add(input.path("Username").asText());
        return NODES.objectNode();
    }

    /** Who is in the group {@code name}. */
    public Set<String> members(String name) {
        return Set.copyOf(members.getOrDefault(name, Set.of()));
    }
}
