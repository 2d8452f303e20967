package dev.jampx.cdk.iam;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.standin.iam.Policy;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.Role;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.assertions.Template;

/**
 * What IAM lets a role of a template do. Resources of the template are written as {@code <logical id>} for what {@code Ref} gives and {@code <logical id>.Arn}
 * for their ARN.
 */
public final class RolePermissions {

    private final Policy policy;

    private RolePermissions(Policy policy) {
        this.policy = policy;
    }

    /** The permissions of the role whose logical id starts with {@code prefix}. */
    public static RolePermissions of(Template template, String prefix) {
        SymbolicTemplate read = read(template);
        return new RolePermissions(
                Role.of(read).get(only(read, "AWS::IAM::Role", prefix)).policy());
    }

    /** The logical id of the only resource of {@code type} whose id starts with {@code prefix}. */
    public static String only(Template template, String type, String prefix) {
        return only(read(template), type, prefix).replaceAll("[<>]", "");
    }

    /** Whether the role may do {@code action} to {@code resource}. */
    public boolean allows(String action, String resource) {
        return allows(action, resource, Map.of());
    }

    /** Whether the role may do {@code action} to {@code resource}, where the request has these keys of conditions. */
    public boolean allows(String action, String resource, Map<String, String> context) {
        Request request = Request.of(action, resource);
        for (Map.Entry<String, String> key : context.entrySet()) {
            request = request.with(key.getKey(), key.getValue());
        }
        return policy.allows(request);
    }

    private static String only(SymbolicTemplate template, String type, String prefix) {
        List<String> found = template.resources(type).stream()
                .map(SymbolicResource::id)
                .filter(id -> id.startsWith("<" + prefix))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + type + " " + prefix + ": " + found);
        }
        return found.get(0);
    }

    private static SymbolicTemplate read(Template template) {
        try {
            return SymbolicTemplate.of(new ObjectMapper().valueToTree(template.toJSON()), Path.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
