package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.HostileSandbox.Answer;
import dev.jampx.sandbox.HostileSandbox.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.SoftAssertions;

/**
 * Whatever is sent to the port, a service answers in its own shape: never a fault, never a stack trace, always soon; and
 * afterwards everything is served as before.
 */
class HostileRequestsTest {

    private static HostileSandbox sandbox;

    @BeforeContainer
    static void start() throws Exception {
        sandbox = HostileSandbox.start();
    }

    @AfterContainer
    static void stop() throws Exception {
        sandbox.close();
    }

    /** A good request and what has become of its body. */
    record Mutant(HostileRequests.Good from, byte[] body) {

        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return from.name() + " " + text.substring(0, Math.min(text.length(), 300));
        }
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void everyMutatedRequestIsAnsweredInTheServicesOwnShape(@ForAll("mutants") Mutant mutant) throws Exception {
        Answer answer = sandbox.send(mutant.from(), mutant.body());

        assertAnswered(mutant.from().service(), answer);
    }

    @Property(tries = 500)
    void noChangedTokenIsAccepted(@ForAll @IntRange(max = 4000) int place, @ForAll("tokenCharacters") char other)
            throws Exception {
        String token = sandbox.token();
        // The last character of a signature has bits that belong to none of its bytes.
        int at = place % (token.length() - 1);
        char changed = token.charAt(at) == other ? '.' : other;
        String forged = token.substring(0, at) + changed + token.substring(at + 1);

        Answer answer = sandbox.graphQl("{\"query\":\"{ listNotes { items { id } } }\"}", forged);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().has("data")).isFalse();
    }

    @Property(tries = 200)
    void noChangedPageTokenIsAccepted(@ForAll @IntRange(max = 4000) int place, @ForAll("tokenCharacters") char other)
            throws Exception {
        String list = "{\"query\":\"{ listNotes(limit: 1%s) { items { id } nextToken } }\"}";
        String token = sandbox.graphQl(list.formatted(""), sandbox.token())
                .json()
                .at("/data/listNotes/nextToken")
                .asText();
        int at = place % (token.length() - 1);
        char changed = token.charAt(at) == other ? '~' : other;
        String forged = token.substring(0, at) + changed + token.substring(at + 1);

        JsonNode answer = sandbox.graphQl(list.formatted(", nextToken: \\\"" + forged + "\\\""), sandbox.token())
                .json();

        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("Invalid pagination token given.");
        assertThat(answer.at("/data/listNotes").isNull()).isTrue();
    }

    @Example
    void ofConcurrentCreatesOfOneRowExactlyOneWins() {
        String create = "{\"query\":\"mutation { createNote(input: { id: \\\"race\\\" }) { id } }\"}";
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(sandbox.graphQlLater(create, sandbox.token()));
        }

        assertThat(answers.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.json().at("/errors/0/errorType").asText()))
                .containsOnlyOnce("")
                .allMatch(type -> type.isEmpty() || type.equals("DynamoDB:ConditionalCheckFailedException"));
    }

    @Example
    void theWorstOfThemAreAnswered() {
        SoftAssertions.assertSoftly(each -> HostileRequests.worst(sandbox).forEach(good -> each.assertThatCode(
                        () -> assertAnswered(good.service(), sandbox.send(good, good.body())))
                .as(good.name())
                .doesNotThrowAnyException()));
    }

    private static void assertAnswered(Service service, Answer answer) throws Exception {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 499);
        assertThat(answer.text()).doesNotContain("\tat ", "\\tat ", "dev.jampx", "java.lang", "InternalFailure");
        service.assertShape(answer);
        if (answer.status() == 413) {
            return;
        }
        assertThat(sandbox.graphQl("{\"query\":\"{ getNote(id: \\\"kept\\\") { text } }\"}", sandbox.token())
                        .json()
                        .at("/data/getNote/text")
                        .asText())
                .isEqualTo("kept");
    }

    @Provide
    Arbitrary<Character> tokenCharacters() {
        return Arbitraries.chars().alpha().numeric().with('-', '_', '.', '=', ' ');
    }

    @Provide
    Arbitrary<Mutant> mutants() {
        Arbitrary<HostileRequests.Good> goods = Arbitraries.of(HostileRequests.all(sandbox));
        return Combinators.combine(goods, Arbitraries.randomValue(random -> random.nextLong()))
                .as((good, seed) -> new Mutant(good, mutated(good.body(), new java.util.Random(seed))));
    }

    private static byte[] mutated(byte[] body, java.util.Random random) {
        return random.nextInt(3) == 0 ? bytes(body, random) : values(body, random);
    }

    /** Some bytes are changed, left out or doubled, or the end is missing. */
    private static byte[] bytes(byte[] body, java.util.Random random) {
        byte[] changed = body.clone();
        int at = random.nextInt(changed.length);
        switch (random.nextInt(4)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed = Arrays.copyOf(changed, at);
            case 2 -> Arrays.fill(changed, at, Math.min(changed.length, at + 4), (byte) random.nextInt(256));
            default ->
                changed = (new String(body, StandardCharsets.UTF_8).substring(at)
                                + new String(body, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
        }
        return changed;
    }

    /** One or two values of the document, however deep, become hostile ones. */
    private static byte[] values(byte[] body, java.util.Random random) {
        JsonNode document = HostileSandbox.json(body);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<JsonPointer> places = new ArrayList<>();
            collect(document, JsonPointer.empty(), places);
            if (!places.isEmpty()) {
                JsonPointer place = places.get(random.nextInt(places.size()));
                JsonNode value = HostileRequests.VALUES
                        .get(random.nextInt(HostileRequests.VALUES.size()))
                        .deepCopy();
                JsonNode parent = document.at(place.head());
                if (parent instanceof ObjectNode object) {
                    object.set(place.last().getMatchingProperty(), value);
                } else {
                    ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
                }
            }
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        node.properties().forEach(entry -> {
            JsonPointer place = here.appendProperty(entry.getKey());
            places.add(place);
            collect(entry.getValue(), place, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(here.appendIndex(i));
            collect(node.get(i), here.appendIndex(i), places);
        }
    }
}
