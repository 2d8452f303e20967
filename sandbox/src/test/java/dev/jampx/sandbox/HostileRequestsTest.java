package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.HostileSandbox.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.SoftAssertions;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;

/**
 * Whatever is sent to the port, a service answers in its own shape: never a fault, never a stack trace, always soon; and
 * afterwards everything is served as before.
 */
class HostileRequestsTest {

    /** After how many requests it is looked whether all is well. */
    private static final int BATCH = 25;

    private static final String LIST = HostileSandbox.body("{ listNotes { items { id text } } }");

    private static HostileSandbox sandbox;
    private static List<HostileRequests.Good> goods;
    private static List<Proofs.Proof> proofs;
    private static String pageToken;
    private static int sent;

    @BeforeContainer
    static void start() throws Exception {
        sandbox = HostileSandbox.start();
        goods = HostileRequests.all(sandbox);
        proofs = Proofs.all(sandbox);
        pageToken = sandbox.graphQl(page(""), sandbox.token())
                .json()
                .at("/data/listNotes/nextToken")
                .asText();
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
            return from.name() + " " + text.substring(0, Math.min(text.length(), 3000));
        }
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedJsonIsAnsweredInTheServicesOwnShape(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);
        HostileRequests.Good good = any(goods, random);

        assertAnswered(new Mutant(good, JsonMutation.mutated(good.body(), random)));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedTextsOfDocumentsAreAnswered(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);

        assertDocumentAnswered(DocumentMutation.asText(DocumentMutation.good(random), random), random);
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedSyntaxOfDocumentsIsAnswered(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);

        assertDocumentAnswered(DocumentMutation.asSyntax(DocumentMutation.good(random), random), random);
    }

    private static void assertDocumentAnswered(String document, Random random) throws Exception {
        byte[] body = HostileSandbox.body(document).getBytes(StandardCharsets.UTF_8);
        Map<String, String> proof = new LinkedHashMap<>(any(proofs, random).headers("/graphql", body));
        // The client writes it.
        proof.remove("Host");
        assertAnswered(
                new Mutant(new HostileRequests.Good("document", Service.GRAPHQL, "/graphql", proof, body), body));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedHeadsAreAnswered(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);
        byte[] body = HostileSandbox.body(DocumentMutation.good(random)).getBytes(StandardCharsets.UTF_8);
        byte[] request =
                HeaderMutation.request(sandbox.host(), any(proofs, random).headers("/graphql", body), body, random);
        String text = new String(request, StandardCharsets.ISO_8859_1);

        try (RawConnection connection = new RawConnection(sandbox.port())) {
            String answer = connection.send(request).rest();
            assertThat(answer).as(text).matches("(?s)|\\x15.*|HTTP/1\\.1 (?:[1-4]\\d\\d|50[15]) .*");
            CleanText.assertClean(answer, text);
        }
        assertServingSometimes();
    }

    @Property(tries = 900, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noChangedTokenIsAccepted(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);
        String token = random.nextBoolean() ? sandbox.token() : sandbox.providersToken();
        String forged = random.nextBoolean() ? TokenMutation.asText(token, random) : TokenMutation.ofJwt(token, random);

        Answer answer = sandbox.graphQl(LIST, random.nextBoolean() ? forged : "Bearer " + forged);

        assertThat(answer.status()).as(forged).isEqualTo(401);
        assertThat(answer.json().has("data")).isFalse();
        CleanText.assertClean(answer.text(), forged);
        assertServingSometimes();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void strangeClaimsOfAProviderAreJudged(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);
        String claims = TokenMutation.claims(
                "{'sub':'mallory','aud':'web','exp':4000000000,'nbf':0,'azp':'web','username':'m','cognito:groups':[]}",
                random);
        String token = sandbox.provider().token(JSONObjectUtils.parse(claims));

        Answer answer = sandbox.graphQl(HostileSandbox.body(DocumentMutation.good(random)), token);

        assertThat(answer.status()).as(claims).isIn(200, 400, 401);
        Service.GRAPHQL.assertShape(answer);
        CleanText.assertClean(answer.text(), claims);
        assertServingSometimes();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noChangedSessionOfTheIdentityPoolIsAccepted(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Credentials guest = sandbox.guest();
        boolean secret = random.nextInt(3) == 0;
        Credentials forged = secret
                ? guest.toBuilder()
                        .secretKey(TokenMutation.asText(guest.secretKey(), random))
                        .build()
                : guest.toBuilder()
                        .sessionToken(TokenMutation.asText(guest.sessionToken(), random))
                        .build();

        SandboxFixture.Answer answer = sandbox.fixture().signedGraphQl(forged, "{ listPosts { items { id } } }");

        assertThat(answer.status()).as(forged.toString()).isEqualTo(403);
        assertThat(answer.body().at("/errors/0/errorType").asText())
                .isEqualTo(secret ? "InvalidSignatureException" : "UnrecognizedClientException");
        CleanText.assertClean(answer.body().toString(), forged);
        assertServingSometimes();
    }

    @Example
    void noSessionWithoutOneOfItsPartsIsAccepted() {
        Credentials guest = sandbox.guest();
        List<String> parts = List.of(guest.sessionToken().split("\\.", -1));
        for (int part = 0; part < parts.size(); part++) {
            List<String> cut = new ArrayList<>(parts);
            cut.set(part, "");
            if (!cut.equals(parts)) {
                SandboxFixture.Answer answer = sandbox.fixture()
                        .signedGraphQl(
                                guest.toBuilder()
                                        .sessionToken(String.join(".", cut))
                                        .build(),
                                "{ listPosts { items { id } } }");
                assertThat(answer.status()).as(cut.toString()).isEqualTo(403);
                assertThat(answer.body().at("/errors/0/errorType").asText()).isEqualTo("UnrecognizedClientException");
            }
        }
    }

    @Example
    void noSessionInAnotherSpellingIsAccepted() {
        Credentials guest = sandbox.guest();
        List<String> parts = List.of(guest.sessionToken().split("\\.", -1));
        int spellings = 0;
        for (int part = 0; part < parts.size(); part++) {
            for (String other : sameBytes(parts.get(part))) {
                List<String> spelled = new ArrayList<>(parts);
                spelled.set(part, other);
                SandboxFixture.Answer answer = sandbox.fixture()
                        .signedGraphQl(
                                guest.toBuilder()
                                        .sessionToken(String.join(".", spelled))
                                        .build(),
                                "{ listPosts { items { id } } }");
                assertThat(answer.status()).as(spelled.toString()).isEqualTo(403);
                spellings++;
            }
        }
        // At the least those of the 16 bytes of the authentication tag.
        assertThat(spellings).isGreaterThanOrEqualTo(15);
    }

    /** Other texts in base 64 that a decoder takes for the same bytes. */
    private static List<String> sameBytes(String base64) {
        if (base64.isEmpty()) {
            return List.of();
        }
        Base64.Decoder decoder = Base64.getUrlDecoder();
        String start = base64.substring(0, base64.length() - 1);
        return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(other -> !other.equals(base64) && Arrays.equals(decoder.decode(other), decoder.decode(base64)))
                .toList();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noChangedPageTokenIsAccepted(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        String forged = TokenMutation.asText(pageToken, new Random(seed));

        Answer answer = sandbox.graphQl(page(", nextToken: \"" + forged + "\""), sandbox.token());

        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("Invalid pagination token given.");
        assertThat(answer.json().at("/data/listNotes").isNull()).isTrue();
        CleanText.assertClean(answer.text(), forged);
        assertServingSometimes();
    }

    private static String page(String more) {
        return HostileSandbox.body("{ listNotes(limit: 1" + more + ") { items { id } nextToken } }");
    }

    @Example
    void ofConcurrentCreatesOfOneRowExactlyOneWins() {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            // Each wants another row: as on AppSync, a create of the very row that is there, by the millisecond,
            // succeeds.
            String create = "mutation { createNote(input: { id: \"race\", text: \"" + i + "\" }) { id text } }";
            answers.add(sandbox.graphQlLater(HostileSandbox.body(create), sandbox.token()));
        }

        List<JsonNode> all =
                answers.stream().map(answer -> answer.join().json()).toList();
        List<JsonNode> won =
                all.stream().filter(answer -> !answer.has("errors")).toList();
        assertThat(won).as(all.toString()).hasSize(1);
        assertThat(sandbox.graphQl(HostileSandbox.body("{ getNote(id: \"race\") { id text } }"), sandbox.token())
                        .json()
                        .at("/data/getNote"))
                .isEqualTo(won.get(0).at("/data/createNote"));
        assertThat(all).filteredOn(answer -> answer.has("errors")).allSatisfy(lost -> {
            assertThat(lost.get("errors").findValuesAsText("errorType"))
                    .containsExactly("DynamoDB:ConditionalCheckFailedException");
            assertThat(lost.at("/data/createNote").isNull()).isTrue();
        });
    }

    @Example
    void theWorstOfThemAreAnswered() {
        SoftAssertions.assertSoftly(each -> HostileRequests.worst(sandbox)
                .forEach(good -> each.assertThatCode(() -> assertAnswered(new Mutant(good, good.body())))
                        .as(good.name())
                        .doesNotThrowAnyException()));
    }

    private static void assertAnswered(Mutant mutant) throws Exception {
        Answer answer = sandbox.send(mutant.from(), mutant.body());

        assertThat(answer.status()).as(answer.text()).isBetween(200, 499);
        CleanText.assertClean(answer.text(), mutant);
        mutant.from().service().assertShape(answer);
        assertServingSometimes();
    }

    private static void assertServingSometimes() {
        sent++;
        if (sent % BATCH == 0) {
            sandbox.assertServing();
        }
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
