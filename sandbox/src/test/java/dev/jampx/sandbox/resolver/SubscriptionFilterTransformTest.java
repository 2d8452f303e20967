package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code util.transform.toSubscriptionFilter}, by the examples of AppSync's documentation, and {@code extensions}. */
class SubscriptionFilterTransformTest {

    private static final String DOCUMENTED =
            """
            { percentageUp: { lte: 50, gte: 20 }, and: [{ title: { ne: 'Book1' } }, { downvotes: { gt: 2000 } }],
              or: [{ author: { eq: 'Admin' } }, { isPublished: { eq: false } }] }""";

    /** The alternatives of a filter, each condition as one word. */
    private static List<String> alternatives(String arguments) {
        JsonNode filter = value("util.transform.toSubscriptionFilter(" + arguments + ")");
        List<String> alternatives = new ArrayList<>();
        for (JsonNode alternative : filter.get("filterGroup")) {
            List<String> conditions = new ArrayList<>();
            alternative
                    .get("filters")
                    .forEach(condition ->
                            conditions.add(condition.get("fieldName").asText() + "-"
                                    + condition.get("operator").asText() + "-"
                                    + condition.get("value").asText()));
            alternatives.add(String.join(" ", conditions));
        }
        return alternatives;
    }

    @Test
    void operatorsOnOneFieldAreAlternatives() {
        assertThat(alternatives(DOCUMENTED))
                .containsExactly(
                        "percentageUp-lte-50 title-ne-Book1 downvotes-gt-2000 author-eq-Admin",
                        "percentageUp-lte-50 title-ne-Book1 downvotes-gt-2000 isPublished-eq-false",
                        "percentageUp-gte-20 title-ne-Book1 downvotes-gt-2000 author-eq-Admin",
                        "percentageUp-gte-20 title-ne-Book1 downvotes-gt-2000 isPublished-eq-false");
    }

    @Test
    void ignoredFieldsTakeTheirAlternativesAway() {
        assertThat(alternatives(DOCUMENTED + ", ['percentageUp', 'author']"))
                .containsExactly("title-ne-Book1 downvotes-gt-2000 isPublished-eq-false");
    }

    @Test
    void oneOfTheStrictRulesMustHold() {
        assertThat(alternatives(DOCUMENTED
                        + ", ['percentageUp', 'author'], { upvotes: { gte: 250 }, author: { eq: 'Person1' } }"))
                .containsExactly(
                        "title-ne-Book1 downvotes-gt-2000 isPublished-eq-false upvotes-gte-250",
                        "title-ne-Book1 downvotes-gt-2000 isPublished-eq-false author-eq-Person1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                               | 0
            null                                                             | 0
            { or: [] }                                                       | 0
            { and: [{ a: null }, {}] }                                       | 0
            { or: [{ a: { eq: 1 } }, {}] }                                   | 1
            { and: [{ or: [{ a: { eq: 1 } }, { b: { eq: 1 } }] }, { or: [{ c: { eq: 1 } }, { and: [{ d: { eq: 1 } }] }] }] } | 4
            """)
    void whatAsksNothingIsNoAlternative(String filter, int count) {
        assertThat(alternatives(filter)).hasSize(count);
    }

    @Test
    void alternativesThatMultiplyEndAtAppSyncsLimit() {
        String pairs = IntStream.range(0, 40)
                .mapToObj(i -> "{ or: [{ a" + i + ": { eq: 1 } }, { b" + i + ": { eq: 1 } }] }")
                .collect(Collectors.joining(","));
        HandlerOutcome outcome =
                Runtimes.request("return util.transform.toSubscriptionFilter({ and: [" + pairs + "] });", "{}");

        assertThat(outcome).isInstanceOfSatisfying(HandlerOutcome.Failed.class, failed -> assertThat(
                        failed.error().message())
                .contains("at most 10 alternatives"));
    }

    @Test
    void extensionsTakeEffectWhereTheyBelong() {
        String call = "extensions.%s({ subscriptionField: 'x', payload: {} });";
        for (String name :
                List.of("setSubscriptionFilter", "setSubscriptionInvalidationFilter", "invalidateSubscriptions")) {
            assertThat(Runtimes.request(call.formatted(name), "{}"))
                    .isInstanceOfSatisfying(
                            HandlerOutcome.Failed.class,
                            failed -> assertThat(failed.error().message()).contains("takes effect in resolvers of"));
        }
    }
}
