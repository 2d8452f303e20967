package dev.jampx.sandbox.graphql.authorizer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that a judgement denies.
 *
 * @param names the fields, as {@code Type.field}
 */
public record DeniedFields(Set<String> names) {

    private static final String NAME = "[_A-Za-z][_0-9A-Za-z]*";
    private static final Pattern SHORT = Pattern.compile(NAME + "\\." + NAME);
    private static final Pattern ARN = Pattern.compile(
            "arn:[a-z-]+:appsync:[a-z0-9-]*:[0-9]*:apis/([^/]+)/types/(" + NAME + ")/fields/(" + NAME + ")");

    public DeniedFields {
        names = Set.copyOf(names);
    }

    /** Whether {@code field} of {@code type} is one of them. */
    public boolean contain(String type, String field) {
        return !names.isEmpty() && names.contains(type + "." + field);
    }

    /**
     * Reads {@code deniedFields} of an answer: {@code Type.field}, or ARNs, of which those of other APIs do not count.
     *
     * @throws AuthorizerFailedException when it is something else. Whoever meant to deny a field must not be misunderstood.
     */
    static DeniedFields of(JsonNode written, String apiId) throws AuthorizerFailedException {
        if (written.isMissingNode() || written.isNull()) {
            return new DeniedFields(Set.of());
        }
        if (!written.isArray()) {
            throw new AuthorizerFailedException("deniedFields must be a list");
        }
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode entry : written) {
            Matcher arn = ARN.matcher(entry.asText());
            if (arn.matches()) {
                if (arn.group(1).equals(apiId)) {
                    names.add(arn.group(2) + "." + arn.group(3));
                }
            } else if (SHORT.matcher(entry.asText()).matches()) {
                names.add(entry.asText());
            } else {
                throw new AuthorizerFailedException(
                        "deniedFields must hold Type.field or the ARN of a field, not " + entry);
            }
        }
        return new DeniedFields(names);
    }
}
