package dev.jampx.sandbox.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Errors as AppSync writes them. */
final class ErrorRendering {

    private static final Pattern VALIDATION =
            Pattern.compile("Validation [Ee]rror \\((\\w+)(?:@\\[([^]]*)])?\\) ?: (.*)", Pattern.DOTALL);
    private static final Pattern NON_NULL = Pattern.compile(
            "The field at path '([^']*)' was declared as a non null type.*"
                    + "The non-nullable type is '([^']*)' within parent type '([^']*)'",
            Pattern.DOTALL);

    private ErrorRendering() {}

    static List<Map<String, @Nullable Object>> render(List<? extends GraphQLError> errors) {
        List<Map<String, @Nullable Object>> rendered = new ArrayList<>();
        errors.forEach(error -> rendered.add(render(error)));
        return rendered;
    }

    private static Map<String, @Nullable Object> render(GraphQLError error) {
        Map<String, @Nullable Object> rendered = new LinkedHashMap<>();
        rendered.put("path", error.getPath());
        if (error instanceof ResolverGraphQlError resolver) {
            rendered.put("data", resolver.data());
            rendered.put("errorType", resolver.error().type().orElse(null));
            rendered.put("errorInfo", PlainValues.of(resolver.error().info()));
        }
        rendered.put("locations", locations(error.getLocations()));
        rendered.put("message", message(String.valueOf(error.getMessage())));
        return rendered;
    }

    private static @Nullable List<Map<String, @Nullable Object>> locations(@Nullable List<SourceLocation> locations) {
        if (locations == null || locations.isEmpty()) {
            return null;
        }
        List<Map<String, @Nullable Object>> rendered = new ArrayList<>();
        for (SourceLocation location : locations) {
            Map<String, @Nullable Object> place = new LinkedHashMap<>();
            place.put("line", location.getLine());
            place.put("column", location.getColumn());
            place.put("sourceName", null);
            rendered.add(place);
        }
        return rendered;
    }

    /** The parts of graphql-java's wording that its message bundles do not reach. */
    private static String message(String message) {
        Matcher validation = VALIDATION.matcher(message);
        if (validation.matches()) {
            String where = validation.group(2) == null ? "" : " @ '" + validation.group(2) + "'";
            return "Validation error of type " + validation.group(1) + ": " + validation.group(3) + where;
        }
        Matcher nonNull = NON_NULL.matcher(message);
        return nonNull.matches()
                ? "Cannot return null for non-nullable type: '" + nonNull.group(2) + "' within parent '"
                        + nonNull.group(3) + "' (" + nonNull.group(1) + ")"
                : message;
    }
}
