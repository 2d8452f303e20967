package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;

/** How long texts are at least once CloudFormation has filled them in: nothing is refused that might fit. */
final class LeastLength {

    /** The shortest values of what AWS fills in everywhere. */
    private static final Map<String, Integer> PSEUDO_PARAMETERS = Map.of(
            "AWS::Partition", 3, "AWS::AccountId", 12, "AWS::Region", 9, "AWS::URLSuffix", 13, "AWS::StackName", 1);

    private LeastLength() {}

    /** The least length of one text. */
    static long of(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText().length();
        }
        if (value.has("Ref")) {
            return PSEUDO_PARAMETERS.getOrDefault(value.path("Ref").asText(), 1);
        }
        if (value.has("Fn::Join")) {
            JsonNode parts = value.path("Fn::Join").path(1);
            long delimiters = Math.max(0, parts.size() - 1)
                    * (long) value.path("Fn::Join").path(0).asText().length();
            return delimiters + sum(parts);
        }
        if (value.has("Fn::Sub")) {
            return ofSubstitution(value.path("Fn::Sub"));
        }
        return value.isArray() ? sum(value) : 1;
    }

    /** The least length of the names and values of an object together. */
    static long ofContents(JsonNode object) {
        return object.properties().stream()
                .mapToLong(entry -> entry.getKey().length() + of(entry.getValue()))
                .sum();
    }

    /** The least length of a policy as IAM counts it: as JSON without white space. */
    static long ofDocument(JsonNode value) {
        if (value.isArray()) {
            return 2
                    + commas(value.size())
                    + StreamSupport.stream(value.spliterator(), false)
                            .mapToLong(LeastLength::ofDocument)
                            .sum();
        }
        if (!value.isObject()) {
            return value.toString().length();
        }
        if (value.size() == 1 && isIntrinsic(value.fieldNames().next())) {
            return 2 + of(value);
        }
        return 2
                + commas(value.size())
                + value.properties().stream()
                        .mapToLong(entry -> entry.getKey().length() + 3 + ofDocument(entry.getValue()))
                        .sum();
    }

    private static boolean isIntrinsic(String key) {
        return key.equals("Ref") || key.startsWith("Fn::");
    }

    private static long commas(int size) {
        return Math.max(0, size - 1);
    }

    private static long sum(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .mapToLong(LeastLength::of)
                .sum();
    }

    private static long ofSubstitution(JsonNode value) {
        String text = value.isArray() ? value.path(0).asText() : value.asText();
        Matcher matcher = References.PLACEHOLDER.matcher(text);
        long length = text.length();
        while (matcher.find()) {
            JsonNode own = value.path(1).path(matcher.group(1));
            long filled = own.isMissingNode() ? PSEUDO_PARAMETERS.getOrDefault(matcher.group(1), 1) : of(own);
            length += filled - matcher.group().length();
        }
        return length;
    }
}
