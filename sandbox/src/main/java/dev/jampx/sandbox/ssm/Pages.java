package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Lists that are given out a page at a time. */
final class Pages {

    private Pages() {}

    /**
     * Puts a page of {@code parameters} into {@code document}: those behind the one that the token names.
     *
     * @param parameters all of them, by name
     * @param most how many fit on a page
     */
    static ObjectNode page(
            ObjectNode document,
            List<Parameter> parameters,
            Input input,
            int most,
            Function<Parameter, ObjectNode> written) {
        String last = input.optionalText("NextToken").map(Pages::name).orElse("");
        List<Parameter> rest = parameters.stream()
                .filter(parameter -> parameter.name().compareTo(last) > 0)
                .toList();
        ArrayNode page = document.putArray("Parameters");
        rest.stream().limit(most).map(written).forEach(page::add);
        if (rest.size() > most) {
            document.put("NextToken", token(rest.get(most - 1).name()));
        }
        return document;
    }

    private static String token(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SsmFailure("InvalidNextToken", "The specified token isn't valid.");
        }
    }
}
