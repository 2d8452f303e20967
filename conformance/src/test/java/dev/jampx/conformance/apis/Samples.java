package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Texts and numbers that keep to a published shape, and some that do not. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG = 64;

    /** Between them they match every pattern of the models. */
    private static final List<String> CANDIDATES = List.of(
            "a",
            "Abc123",
            "ada@example.com",
            "+491701234567",
            "123456",
            "0f1e2d",
            "us-east-1_Abc123",
            "us-east-1_0f1e2d3c-0000-4000-8000-0000000000ab",
            "us-east-1:0f1e2d3c-0000-4000-8000-0000000000ab",
            "arn:aws:iam::123456789012:role/reader",
            "{####} is the code",
            "see {##here##}",
            "https://example.com/",
            "ALL",
            "tag:colour",
            "Name",
            "email",
            "$LATEST",
            "twenty-four-letters-or-so",
            "AbcdefghijklmnopqrstuvwxyZ");

    private static final List<String> MISFITS =
            List.of(" ", "a b", "!", "a!b", "[]", "\u00e9", "\t", "\u2028", "{}", "x\ny");

    private Samples() {}

    /** A value of a scalar shape that keeps its constraints. */
    static JsonNode valid(JsonNode shape, Random random) {
        return switch (shape.path("type").asText()) {
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer", "long" -> JSON.numberNode(number(shape, random));
            case "blob" -> JSON.textNode("YWJj");
            default -> JSON.textNode(text(shape, random));
        };
    }

    private static long number(JsonNode shape, Random random) {
        long least = shape.path("min").asLong(0);
        long most = Math.min(shape.path("max").asLong(Integer.MAX_VALUE), least + LONG);
        return least + random.nextLong(most - least + 1);
    }

    private static String text(JsonNode shape, Random random) {
        if (shape.has("enum")) {
            return shape.path("enum")
                    .get(random.nextInt(shape.path("enum").size()))
                    .asText();
        }
        List<String> fitting = CANDIDATES.stream()
                .flatMap(candidate -> Stream.of(candidate, stretched(candidate, LONG)))
                .filter(text -> isFitting(shape, text))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException("Samples has nothing for " + shape);
        }
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static boolean isFitting(JsonNode shape, String text) {
        return isAsLong(shape, text) && isMatching(shape, text);
    }

    private static boolean isAsLong(JsonNode shape, String text) {
        return text.length() >= shape.path("min").asInt(0)
                && text.length() <= shape.path("max").asInt(Integer.MAX_VALUE);
    }

    private static boolean isMatching(JsonNode shape, String text) {
        return !shape.has("pattern")
                || Pattern.compile(shape.path("pattern").asText(), Pattern.DOTALL)
                        .matcher(text)
                        .matches();
    }

    private static String stretched(String text, int length) {
        return text.length() >= length
                ? text
                : text + text.substring(text.length() - 1).repeat(length - text.length());
    }

    /**
     * A value that breaks a constraint.
     *
     * @param value the value
     * @param demand what it does not keep to
     */
    record Wrong(JsonNode value, String demand) {}

    /** Values of a scalar shape that break each of its constraints. */
    static List<Wrong> wrong(JsonNode shape, Random random) {
        List<Wrong> wrong = new ArrayList<>();
        String type = shape.path("type").asText();
        boolean number = type.equals("integer") || type.equals("long");
        String measure = number ? "value" : "length";
        if (shape.path("min").asLong(number ? Long.MIN_VALUE : 0) > (number ? Long.MIN_VALUE : 0)) {
            long least = shape.path("min").asLong();
            wrong.add(new Wrong(
                    number
                            ? JSON.numberNode(least - 1)
                            : JSON.textNode(type.equals("blob") ? "" : shortened(shape, random)),
                    "Member must have " + measure + " greater than or equal to " + least));
        }
        if (shape.path("max").asLong(Integer.MAX_VALUE) < Integer.MAX_VALUE) {
            long most = shape.path("max").asLong();
            wrong.add(new Wrong(
                    number ? JSON.numberNode(most + 1) : JSON.textNode(stretched(blobOr(shape, random), longer(shape))),
                    "Member must have " + measure + " less than or equal to " + most));
        }
        if (shape.has("pattern")) {
            misfit(shape)
                    .ifPresent(text -> wrong.add(new Wrong(
                            JSON.textNode(text),
                            "Member must satisfy regular expression pattern: "
                                    + shape.path("pattern").asText())));
        }
        if (shape.has("enum")) {
            wrong.add(
                    new Wrong(JSON.textNode("NO_SUCH_VALUE"), "Member must satisfy enum value set: " + values(shape)));
        }
        return wrong;
    }

    private static String blobOr(JsonNode shape, Random random) {
        return shape.path("type").asText().equals("blob") ? "AAAA" : text(shape, random);
    }

    /** How long a text is that is too long; Base64 has four letters for three bytes. */
    private static int longer(JsonNode shape) {
        int most = shape.path("max").asInt();
        return shape.path("type").asText().equals("blob") ? (most / 3 + 1) * 4 : most + 1;
    }

    private static String shortened(JsonNode shape, Random random) {
        return text(shape, random).substring(0, shape.path("min").asInt() - 1);
    }

    private static List<String> values(JsonNode shape) {
        return StreamSupport.stream(shape.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A text of the right length that does not match the pattern; empty if every text does. */
    private static Optional<String> misfit(JsonNode shape) {
        return Stream.concat(MISFITS.stream(), Stream.of("", "-"))
                .flatMap(text -> Stream.of(text, text.repeat(20)))
                .filter(text -> isAsLong(shape, text) && !isMatching(shape, text))
                .findFirst();
    }
}
