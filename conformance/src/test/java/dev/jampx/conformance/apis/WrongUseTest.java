package dev.jampx.conformance.apis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of the sandbox refuses what breaks its published model, and knows what to say to what keeps to it. */
@ExtendWith(SharedSandbox.class)
class WrongUseTest {

    /** What any operation may answer. */
    private static final Set<String> COMMON = Set.of("SerializationException", "AccessDeniedException");

    private static final int REQUESTS = 25;

    private static ApiSandbox sandbox;

    @BeforeAll
    static void start(ApiSandbox shared) {
        sandbox = shared;
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksAConstraintIsRefused(PublishedApi api) {
        Set<String> faults = new TreeSet<>();
        int cases = 0;
        for (String operation : sandbox.offered(api)) {
            for (WrongInputs.Case wrong : WrongInputs.of(api, operation)) {
                if (!api.isJson() && !canBeSent(api, operation, wrong)) {
                    continue;
                }
                cases++;
                ApiSandbox.Answer answer = sandbox.call(api, operation, wrong.input());
                if (answer.status() != 400
                        || !answer.code().equals(wrong.code())
                        || !answer.message().contains(wrong.message())) {
                    faults.add(operation + " " + shortened(wrong.input()) + "\n    " + wrong.code() + ": "
                            + wrong.message() + "\n    was " + shortened(answer));
                }
            }
        }
        System.out.println(api.id() + ": " + cases + " wrong inputs");
        assertThat(faults).isEmpty();
        assertThat(cases).isPositive();
    }

    /** In paths, queries and headers there are texts alone, and not all of them. */
    private static boolean canBeSent(PublishedApi api, String operation, WrongInputs.Case wrong) {
        for (var member : wrong.input().properties()) {
            String text = member.getValue().asText();
            boolean number = api.shape(api.shape(api.input(operation))
                            .path("members")
                            .path(member.getKey())
                            .path("shape")
                            .asText())
                    .path("type")
                    .asText()
                    .equals("integer");
            if (member.getValue().isContainerNode()
                    || !text.matches("[!-~]+")
                    || wrong.message().contains("_VALUE") && !number) {
                return false;
            }
        }
        return !wrong.message().startsWith("TRUE_VALUE");
    }

    @ParameterizedTest
    @EnumSource
    void whatKeepsToTheModelIsAnsweredAsPublished(PublishedApi api) {
        Set<String> faults = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        Random random = new Random(11);
        for (String operation : sandbox.offered(api)) {
            Inputs inputs = new Inputs(api, random, new KnownValues(sandbox).afresh());
            for (int i = 0; i < REQUESTS; i++) {
                JsonNode input = inputs.whole(api.input(operation));
                ApiSandbox.Answer answer = sandbox.call(api, operation, input);
                codes.add(answer.code());
                if (answer.status() >= 500
                        || !answer.code().isEmpty()
                                && !api.errors(operation).contains(answer.code())
                                && !COMMON.contains(answer.code())
                                && !answer.code().equals(api.validationError())
                        || isOfTheModel(answer.message())) {
                    faults.add(operation + " " + shortened(input) + "\n    was " + shortened(answer));
                }
            }
        }
        System.out.println(api.id() + ": " + codes);
        assertThat(faults).isEmpty();
        assertThat(codes).hasSizeGreaterThan(1);
    }

    /** Services may need members that their models do not require, but nothing else. */
    private static boolean isOfTheModel(String message) {
        return message.contains(" detected: ") && !message.matches("1 [^;]*Member must not be null");
    }

    @ParameterizedTest
    @EnumSource(names = "FUNCTIONS", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoDocumentIsRefused(PublishedApi api) {
        String target = api.target(sandbox.offered(api).first());
        for (String body : List.of("", "{", "\"text\"", "null", "7", "[]")) {
            ApiSandbox.Answer answer = sandbox.json(target, body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.code()).as(body).isEqualTo("SerializationException");
            assertThat(answer.message())
                    .as(body)
                    .isEqualTo(body.equals("[]") ? "Start of list found where not expected" : "");
        }
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() < 400 ? text : text.substring(0, 400) + "...";
    }
}
