package dev.jampx.examples.herofaq;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form with two questions, each with one answer by one member.
 *
 * @param formId the form
 * @param title its title; question {@code n} is "{@code title n?}"
 * @param answerIds the answers, in the order of the questions
 */
record Faq(String formId, String title, List<String> answerIds) {

    static Faq create(GraphQl api, Member member, String title) throws IOException, InterruptedException {
        String formId = UUID.randomUUID().toString();
        api.send(
                        "mutation M($input: CreateFormModelInput!) { createFormModel(input: $input) { formId } }",
                        Map.of("input", Map.of("formId", formId, "title", title)))
                .data("/createFormModel");
        Faq faq = new Faq(formId, title, new ArrayList<>());
        faq.answer(api, member, faq.ask(api, 1), "yes");
        faq.answer(api, member, faq.ask(api, 2), "maybe");
        return faq;
    }

    /** Adds a question and returns its id. */
    String ask(GraphQl api, int position) throws IOException, InterruptedException {
        String questionId = UUID.randomUUID().toString();
        api.send(
                        "mutation M($input: CreateQuestionModelInput!) { createQuestionModel(input: $input) { questionId } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "questionId", questionId,
                                        "formId", formId,
                                        "position", position,
                                        "text", title + " " + position + "?",
                                        "options", List.of("yes", "no", "maybe"))))
                .data("/createQuestionModel");
        return questionId;
    }

    private void answer(GraphQl api, Member member, String questionId, String option)
            throws IOException, InterruptedException {
        String answerId = UUID.randomUUID().toString();
        api.send(
                        "mutation M($input: CreateAnswerModelInput!) { createAnswerModel(input: $input) { answerId } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "answerId", answerId,
                                        "questionId", questionId,
                                        "userId", member.sub(),
                                        "formId", formId,
                                        "selectedOptions", List.of(option))))
                .data("/createAnswerModel");
        answerIds.add(answerId);
    }
}
