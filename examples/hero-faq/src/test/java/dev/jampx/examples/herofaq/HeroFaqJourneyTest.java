package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

/** What a newcomer does with the example, start to end. Every test makes rows of its own. */
class HeroFaqJourneyTest {

    @TempDir
    private static Path folder;

    private static RunningSandbox sandbox;
    private static Member member;
    private static GraphQl api;

    @BeforeAll
    static void signUpConfirmAndSignIn() throws Exception {
        sandbox = RunningSandbox.start(ProjectCopy.in(folder));
        member = Member.join(sandbox, "ada@example.com");
        api = sandbox.graphQl(member.tokens().accessToken());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theTriggerHasWrittenTheUsersRow() throws Exception {
        JsonNode row = api.send(
                        "query Q($id: ID!) { getUserModel(userId: $id) { userId email profileGroup createdAt } }",
                        Map.of("id", member.sub()))
                .data("/getUserModel");

        assertThat(row.path("userId").asText()).isEqualTo(member.sub());
        assertThat(row.path("email").asText()).isEqualTo("ada@example.com");
        assertThat(row.path("profileGroup").asText()).isEqualTo("USER");
        assertThat(row.path("createdAt").asText()).isNotEmpty();
    }

    @Test
    void theTriggerHasPutTheUserIntoGroupUser() {
        String pool = sandbox.outputs("/auth/user_pool_id").asText();
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            assertThat(cognito.adminListGroupsForUser(
                                    request -> request.userPoolId(pool).username(member.email()))
                            .groups())
                    .extracting(GroupType::groupName)
                    .containsExactly("USER");
        }
    }

    @Test
    void theFunctionsLogIsStreamed() {
        sandbox.awaitLine(line -> line.contains("post-confirmation") && line.contains("done: create the row of"));
    }

    @Test
    void aWrongPasswordIsRefusedBySrp() {
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            SrpSignIn srp = new SrpSignIn(
                    cognito,
                    sandbox.outputs("/auth/user_pool_id").asText(),
                    sandbox.outputs("/auth/user_pool_client_id").asText());

            assertThatThrownBy(() -> srp.signIn("ada@example.com", "Wrong-Horse-7"))
                    .isInstanceOf(NotAuthorizedException.class)
                    .hasMessageContaining("Incorrect username or password.");
        }
    }

    @Test
    void formsQuestionsAndAnswersAreReadNestedBothWays() throws Exception {
        Faq faq = Faq.create(api, member, "nested");

        JsonNode form = api.send(
                        """
                        query Q($id: ID!) {
                          getFormModel(formId: $id) {
                            title
                            questions {
                              items { text options answers { items { selectedOptions answeredby { email } } } }
                            }
                          }
                        }
                        """,
                        Map.of("id", faq.formId()))
                .data("/getFormModel");
        JsonNode answer = api.send(
                        """
                        query Q($id: ID!) {
                          getAnswerModel(answerId: $id) {
                            selectedOptions
                            answeredby { email }
                            questions { text form { title } }
                          }
                        }
                        """,
                        Map.of("id", faq.answerIds().get(1)))
                .data("/getAnswerModel");

        assertThat(form.path("title").asText()).isEqualTo("nested");
        assertThat(form.at("/questions/items")).hasSize(2);
        assertThat(form.at("/questions/items").findValuesAsText("email"))
                .containsExactly("ada@example.com", "ada@example.com");
        assertThat(answer.at("/selectedOptions/0").asText()).isEqualTo("maybe");
        assertThat(answer.at("/answeredby/email").asText()).isEqualTo("ada@example.com");
        assertThat(answer.at("/questions/text").asText()).isEqualTo("nested 2?");
        assertThat(answer.at("/questions/form/title").asText()).isEqualTo("nested");
    }

    @Test
    void theIndexWithASortKeyAnswersInOrderPageByPage() throws Exception {
        Faq faq = Faq.create(api, member, "sorted");
        for (int position = 3; position <= 7; position++) {
            faq.ask(api, position);
        }

        assertThat(positions(faq, "ASC")).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(positions(faq, "DESC")).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    /** All positions of a form's questions, read three at a time. */
    private static List<Integer> positions(Faq faq, String direction) throws Exception {
        List<Integer> positions = new ArrayList<>();
        String token = null;
        do {
            java.util.HashMap<String, Object> variables = new java.util.HashMap<>();
            variables.put("form", faq.formId());
            variables.put("token", token);
            JsonNode page = api.send(
                            """
                            query Q($form: ID!, $token: String) {
                              listQuestionModelByFormIdAndPosition(
                                formId: $form, sortDirection: %s, limit: 3, nextToken: $token) {
                                items { position }
                                nextToken
                              }
                            }
                            """
                                    .formatted(direction),
                            variables)
                    .data("/listQuestionModelByFormIdAndPosition");
            page.path("items")
                    .forEach(item -> positions.add(item.path("position").asInt()));
            assertThat(page.path("items").size()).isLessThanOrEqualTo(3);
            token = page.path("nextToken").isNull()
                    ? null
                    : page.path("nextToken").asText();
        } while (token != null);
        return positions;
    }

    @Test
    void theIndexTakesASortKeyCondition() throws Exception {
        Faq faq = Faq.create(api, member, "condition");
        faq.ask(api, 3);

        JsonNode items = api.send(
                        """
                        query Q($form: ID!) {
                          listQuestionModelByFormIdAndPosition(formId: $form, position: { ge: 2 }) {
                            items { position }
                          }
                        }
                        """,
                        Map.of("form", faq.formId()))
                .data("/listQuestionModelByFormIdAndPosition/items");

        assertThat(items.findValues("position")).extracting(JsonNode::asInt).containsExactly(2, 3);
    }

    @Test
    void theIndexWithoutASortKeyAnswersPageByPage() throws Exception {
        Faq faq = Faq.create(api, member, "unsorted");
        String query =
                """
                query Q($form: ID!, $token: String) {
                  listAnswerModelByFormId(formId: $form, limit: 1, nextToken: $token) {
                    items { answerId }
                    nextToken
                  }
                }
                """;

        JsonNode first = api.send(query, Map.of("form", faq.formId())).data("/listAnswerModelByFormId");
        JsonNode second = api.send(
                        query,
                        Map.of(
                                "form",
                                faq.formId(),
                                "token",
                                first.path("nextToken").asText()))
                .data("/listAnswerModelByFormId");

        assertThat(List.of(
                        first.at("/items/0/answerId").asText(),
                        second.at("/items/0/answerId").asText()))
                .containsExactlyInAnyOrderElementsOf(faq.answerIds());
    }

    @Test
    void anIndexWithoutASortKeyHasNoDirection() throws Exception {
        GraphQl.Answer answer =
                api.send("{ listAnswerModelByFormId(formId: \"any\", sortDirection: DESC) { items { answerId } } }");

        assertThat(answer.error("errorType")).isEqualTo("InvalidArgumentsError");
        assertThat(answer.error("message"))
                .isEqualTo("sortDirection is not supported for List operations without a Sort key defined.");
    }

    @Test
    void aListIsFiltered() throws Exception {
        Faq faq = Faq.create(api, member, "filtered");

        JsonNode items = api.send(
                        """
                        query Q($form: ID!) {
                          listAnswerModels(
                            limit: 1000
                            filter: { formId: { eq: $form }, not: { selectedOptions: { contains: "maybe" } } }) {
                            items { answerId }
                          }
                        }
                        """,
                        Map.of("form", faq.formId()))
                .data("/listAnswerModels/items");

        assertThat(items.findValuesAsText("answerId"))
                .containsExactly(faq.answerIds().get(0));
    }

    @Test
    void anUpdateWhoseConditionFailsChangesNothing() throws Exception {
        Faq faq = Faq.create(api, member, "conditional");
        String update =
                """
                mutation M($id: ID!, $expected: String!) {
                  updateFormModel(
                    input: { formId: $id, title: "changed" }
                    condition: { title: { eq: $expected } }) { title }
                }
                """;

        GraphQl.Answer refused = api.send(update, Map.of("id", faq.formId(), "expected", "something else"));
        String after = api.send("query Q($id: ID!) { getFormModel(formId: $id) { title } }", Map.of("id", faq.formId()))
                .data("/getFormModel/title")
                .asText();
        GraphQl.Answer done = api.send(update, Map.of("id", faq.formId(), "expected", "conditional"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.error("errorType")).isEqualTo("DynamoDB:ConditionalCheckFailedException");
        assertThat(refused.body().at("/data/updateFormModel").isNull()).isTrue();
        assertThat(after).isEqualTo("conditional");
        assertThat(done.data("/updateFormModel/title").asText()).isEqualTo("changed");
    }

    @Test
    void aDeletedRowIsGone() throws Exception {
        Faq faq = Faq.create(api, member, "deleted");
        String id = faq.answerIds().get(0);

        JsonNode deleted = api.send(
                        "mutation M($id: ID!) { deleteAnswerModel(input: { answerId: $id }) { answerId } }",
                        Map.of("id", id))
                .data("/deleteAnswerModel");
        JsonNode after = api.send("query Q($id: ID!) { getAnswerModel(answerId: $id) { answerId } }", Map.of("id", id))
                .data("/getAnswerModel");

        assertThat(deleted.path("answerId").asText()).isEqualTo(id);
        assertThat(after.isNull()).isTrue();
    }

    @Test
    void aRequestWithoutATokenIsRefused() throws Exception {
        GraphQl.Answer answer = sandbox.graphQl("").send("{ listFormModels { items { formId } } }");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error("errorType")).isEqualTo("UnauthorizedException");
        assertThat(answer.error("message")).isEqualTo("Valid authorization header not provided.");
    }

    @Test
    void aForgedTokenIsRefused() throws Exception {
        String good = member.tokens().accessToken();
        String payload = good.substring(0, good.lastIndexOf('.'));
        String signature = good.substring(good.lastIndexOf('.') + 1);
        String forged = payload + "." + new StringBuilder(signature).reverse();

        GraphQl.Answer answer = sandbox.graphQl(forged).send("{ listFormModels { items { formId } } }");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error("errorType")).isEqualTo("UnauthorizedException");
        assertThat(answer.body().has("data")).isFalse();
    }
}
