package faq;

import amplify.client.DataClient;
import amplify.client.model.AnswerModelFilter;
import amplify.client.model.CreateAnswerModel;
import amplify.client.model.CreateFormModel;
import amplify.client.model.CreateQuestionModel;
import amplify.client.model.QuestionModel;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.operation.SortDirection;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done with questions and answers. */
final class Faq implements AutoCloseable {

    private final Amplify amplify;
    private final DataClient data;

    private Faq(Amplify amplify) {
        this.amplify = amplify;
        this.data = DataClient.of(amplify);
    }

    /** The backend that {@code amplify_outputs.json} in {@code folder} describes, with whoever is signed in there. */
    static Faq open(Path folder) {
        return new Faq(Amplify.builder()
                .outputs(AmplifyOutputs.read(folder.resolve("amplify_outputs.json")))
                .tokenStorage(TokenStorage.file(folder.resolve(".amplify/faq-session")))
                .build());
    }

    /** Begins a sign-up. Returns where the code went. */
    String signUp(String email, String password) {
        return amplify.auth()
                .signUp(SignUpRequest.of(email).password(password).attribute("email", email))
                .codeDelivery()
                .map(delivery -> delivery.destination())
                .orElse(email);
    }

    void confirm(String email, String code) {
        amplify.auth().confirmSignUp(email, code);
    }

    /** Signs in, until {@link #signOut}. Returns who it is. */
    String signIn(String email, String password) {
        SignInStep step = amplify.auth().signIn(email, password);
        if (!(step instanceof SignInStep.Done)) {
            throw new IllegalStateException("This program does not know what to do about " + step.signInStep() + ".");
        }
        return amplify.auth().getCurrentUser().userId();
    }

    void signOut() {
        amplify.auth().signOut();
    }

    /** Adds a question to a form. Returns its key. */
    String ask(String form, String text, List<String> options) {
        if (data.formModel().get(form).isEmpty()) {
            data.formModel()
                    .create(CreateFormModel.builder().formId(form).title(form).build());
        }
        int position = (int) questionsOf(form).count() + 1;
        return data.questionModel()
                .create(CreateQuestionModel.builder()
                        .questionId(UUID.randomUUID().toString())
                        .formId(form)
                        .position(position)
                        .text(text)
                        .options(options)
                        .build())
                .questionId();
    }

    /** A line for each question of a form. */
    List<String> questions(String form) {
        return questionsOf(form)
                .map(question -> question.questionId() + "  " + question.position() + ". " + question.text() + " "
                        + question.options())
                .toList();
    }

    private Stream<QuestionModel> questionsOf(String form) {
        return data.questionModel()
                .listQuestionModelByFormIdAndPositionStream(form, options -> options.sortDirection(SortDirection.ASC));
    }

    /** Answers a question as the user who is signed in. Returns the answer's key. */
    String answer(String questionId, List<String> chosen) {
        QuestionModel question = data.questionModel()
                .get(questionId)
                .orElseThrow(() -> new IllegalArgumentException("There is no question " + questionId + "."));
        return data.answerModel()
                .create(CreateAnswerModel.builder()
                        .answerId(UUID.randomUUID().toString())
                        .questionId(questionId)
                        .formId(question.formId())
                        .userId(amplify.auth().getCurrentUser().userId())
                        .selectedOptions(chosen)
                        .build())
                .answerId();
    }

    /** Writes the answers that a question has, and each that arrives, until the thread is interrupted or the backend is gone for good. */
    void watch(String questionId, PrintStream out) {
        AnswerLines lines = new AnswerLines(out);
        data.answerModel()
                .observeQuery(
                        options -> options.filter(AnswerModelFilter.questionId().eq(questionId)))
                .subscribe(lines);
        lines.await();
    }

    /** The pictures of the user who is signed in. */
    Pictures pictures() {
        return Pictures.open(amplify);
    }

    @Override
    public void close() {
        amplify.close();
    }
}
