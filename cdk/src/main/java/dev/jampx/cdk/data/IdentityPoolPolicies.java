package dev.jampx.cdk.data;

import dev.jampx.cdk.iam.PolicyDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awscdk.interfaces.iam.IRoleRef;
import software.amazon.awscdk.services.iam.CfnManagedPolicy;
import software.constructs.Construct;

/** Lets the roles of an identity pool call what rules open to them. */
final class IdentityPoolPolicies {

    // A managed policy may have 6,144 characters. Longest: arn:aws-us-gov:appsync:us-gov-west-1:<account>:apis/<id>/,
    // in quotation marks.
    private static final int MOST_CHARACTERS = 5800;
    private static final int CHARACTERS_OF_API = 90;

    // IAM's quota on the policies attached to a role is 10; one is left for the user.
    private static final int MOST_POLICIES = 9;

    private final Construct scope;
    private final String apiArn;
    private final List<CfnManagedPolicy> policies = new ArrayList<>();

    IdentityPoolPolicies(Construct scope, String apiArn) {
        this.scope = scope;
        this.apiArn = apiArn;
    }

    List<CfnManagedPolicy> policies() {
        return policies;
    }

    /**
     * Lets {@code role} call {@code resources}.
     *
     * @param id what the ids of the policies begin with
     * @param resources paths below the API, such as {@code types/Query/fields/getBook}
     */
    void allow(String id, IRoleRef role, List<String> resources) {
        List<List<String>> parts = parts(resources);
        if (parts.size() > MOST_POLICIES) {
            parts = parts(withWholeRootTypes(resources));
        }
        if (parts.size() > MOST_POLICIES) {
            parts = List.of(List.of("types/*"));
        }
        String roleName = role.getRoleRef().getRoleName();
        int number = 1;
        for (List<String> part : parts) {
            policies.add(CfnManagedPolicy.Builder.create(scope, id + number++)
                    .policyDocument(PolicyDocument.allowing(
                                    List.of("appsync:GraphQL"),
                                    part.stream()
                                            .map(path -> apiArn + "/" + path)
                                            .toList())
                            .json())
                    .roles(List.of(roleName))
                    .build());
        }
    }

    private static List<List<String>> parts(List<String> resources) {
        List<List<String>> parts = new ArrayList<>();
        int room = 0;
        for (String resource : resources) {
            int characters = CHARACTERS_OF_API + resource.length();
            if (characters > room) {
                parts.add(new ArrayList<>());
                room = MOST_CHARACTERS;
            }
            room -= characters;
            parts.get(parts.size() - 1).add(resource);
        }
        return parts;
    }

    /**
     * {@code types/Query/*} in place of its fields: a role cannot have as many policies as single fields would need, and the resolvers turn callers away as well. Nor
     * can it have as many as some 200 models would need, even so; then all types stand for them.
     */
    private static List<String> withWholeRootTypes(List<String> resources) {
        Set<String> shorter = new LinkedHashSet<>();
        for (String resource : resources) {
            shorter.add(resource.replaceFirst("^types/(Query|Mutation|Subscription)/fields/.*$", "types/$1/*"));
        }
        return List.copyOf(shorter);
    }
}
