package dev.jampx.cdk.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awscdk.assertions.Template;

/**
 * What IAM lets a role of a template do: an evaluator of its inline policies, and of the policies that are attached to it. Resources of the
 * template are written as {@code <logical id>} for what {@code Ref} gives and {@code <logical id>.Arn} for their ARN.
 */
public final class RolePermissions {

    private final List<Map<?, ?>> statements;

    private RolePermissions(List<Map<?, ?>> statements) {
        this.statements = statements;
    }

    /** The permissions of the role whose logical id starts with {@code prefix}. */
    public static RolePermissions of(Template template, String prefix) {
        Map<?, ?> resources = (Map<?, ?>) template.toJSON().get("Resources");
        String role = only(resources, "AWS::IAM::Role", prefix);
        List<Map<?, ?>> statements = new ArrayList<>();
        for (Object policy : list(properties(resources.get(role)).get("Policies"))) {
            statements.addAll(statements((Map<?, ?>) policy));
        }
        for (Object resource : resources.values()) {
            if (((Map<?, ?>) resource).get("Type").equals("AWS::IAM::Policy")
                    && list(properties(resource).get("Roles")).contains(Map.of("Ref", role))) {
                statements.addAll(statements(properties(resource)));
            }
        }
        return new RolePermissions(statements);
    }

    /** The logical id of the only resource of {@code type} whose id starts with {@code prefix}. */
    public static String only(Template template, String type, String prefix) {
        return only((Map<?, ?>) template.toJSON().get("Resources"), type, prefix);
    }

    /** Whether the role may do {@code action} to {@code resource}. */
    public boolean allows(String action, String resource) {
        return allows(action, resource, Map.of());
    }

    /** Whether the role may do {@code action} to {@code resource}, where the request has these keys of conditions. */
    public boolean allows(String action, String resource, Map<String, String> context) {
        boolean allowed = false;
        for (Map<?, ?> statement : statements) {
            if (matches(statement.get("Action"), action, context)
                    && matches(statement.get("Resource"), resource, context)
                    && holds(statement.get("Condition"), context)) {
                if (statement.get("Effect").equals("Deny")) {
                    return false;
                }
                allowed = true;
            }
        }
        return allowed;
    }

    private static boolean holds(Object condition, Map<String, String> context) {
        if (condition == null) {
            return true;
        }
        for (Map.Entry<?, ?> operator : ((Map<?, ?>) condition).entrySet()) {
            if (!List.of("StringLike", "StringEquals").contains(operator.getKey())) {
                throw new AssertionError("condition " + operator.getKey() + " is not known here");
            }
            for (Map.Entry<?, ?> key : ((Map<?, ?>) operator.getValue()).entrySet()) {
                String got = context.get((String) key.getKey());
                if (got == null || !matches(key.getValue(), got, context)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean matches(Object patterns, String text, Map<String, String> context) {
        return list(patterns).stream().map(RolePermissions::text).anyMatch(pattern -> matches(pattern, text, context));
    }

    private static boolean matches(String pattern, String text, Map<String, String> context) {
        String substituted = pattern;
        for (Map.Entry<String, String> variable : context.entrySet()) {
            substituted = substituted.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        String regex = Stream.of(substituted.split("(?<=[*?])|(?=[*?])"))
                .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
    }

    /** What CloudFormation makes of a value. */
    private static String text(Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("Ref")) {
            return switch ((String) map.get("Ref")) {
                case "AWS::Partition" -> "aws";
                case "AWS::Region" -> "eu-west-1";
                case "AWS::AccountId" -> "111122223333";
                default -> "<" + map.get("Ref") + ">";
            };
        }
        if (value instanceof Map<?, ?> map && map.containsKey("Fn::GetAtt")) {
            List<?> parts = (List<?>) map.get("Fn::GetAtt");
            return "<" + parts.get(0) + ">." + parts.get(1);
        }
        if (value instanceof Map<?, ?> map && map.containsKey("Fn::Join")) {
            List<?> join = (List<?>) map.get("Fn::Join");
            return ((List<?>) join.get(1))
                    .stream().map(RolePermissions::text).collect(Collectors.joining((String) join.get(0)));
        }
        return (String) value;
    }

    private static String only(Map<?, ?> resources, String type, String prefix) {
        List<String> found = resources.entrySet().stream()
                .filter(resource ->
                        ((Map<?, ?>) resource.getValue()).get("Type").equals(type))
                .map(resource -> (String) resource.getKey())
                .filter(id -> id.startsWith(prefix))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + type + " " + prefix + ": " + found);
        }
        return found.get(0);
    }

    private static List<Map<?, ?>> statements(Map<?, ?> policy) {
        List<Map<?, ?>> statements = new ArrayList<>();
        list(((Map<?, ?>) policy.get("PolicyDocument")).get("Statement"))
                .forEach(statement -> statements.add((Map<?, ?>) statement));
        return statements;
    }

    private static Map<?, ?> properties(Object resource) {
        return (Map<?, ?>) ((Map<?, ?>) resource).get("Properties");
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
