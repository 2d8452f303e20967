package program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.client.authorization.ApiKey;
import dev.jampx.client.failure.ConditionalCheckFailedException;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.failure.ValidationException;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.model.KeyCondition;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.Snapshot;
import dev.jampx.client.operation.SortDirection;
import driven.client.DataClient;
import driven.client.model.AnswerModelSelection;
import driven.client.model.CreateAnswerModel;
import driven.client.model.CreateFormModel;
import driven.client.model.CreateQuestionModel;
import driven.client.model.CreateUserModel;
import driven.client.model.FormModel;
import driven.client.model.FormModelSelection;
import driven.client.model.QuestionModel;
import driven.client.model.QuestionModelCondition;
import driven.client.model.QuestionModelFilter;
import driven.client.model.QuestionModelSelection;
import driven.client.model.QuestionModelSubscriptionFilter;
import driven.client.model.UpdateQuestionModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that uses the generated client of Hero FAQ as a person would write it. Compiled with it, and run against a sandbox. */
public final class HeroFaqProgram {

    private static final int ROWS = 1_000;
    private static final int PATIENCE_SECONDS = 60;

    private final DataClient client;

    private HeroFaqProgram(DataClient client) {
        this.client = client;
    }

    /** Runs the whole. */
    public static void run(GraphQlClient graphQl) throws Exception {
        HeroFaqProgram program = new HeroFaqProgram(new DataClient(graphQl));
        FormModel form = program.client
                .formModel()
                .create(CreateFormModel.builder().formId("form").title("Space").build());
        program.writeRows(form);
        program.pages();
        program.indexes();
        program.filters();
        program.conditions();
        program.absentIsNotNull();
        program.relations();
        program.errors();
        program.events();
    }

    private static CreateQuestionModel question(int position) {
        return CreateQuestionModel.builder()
                .questionId("question-%04d".formatted(position))
                .formId("form")
                .position(position)
                .text((position % 2 == 0 ? "even " : "odd ") + position)
                .options(List.of("yes", "no"))
                .build();
    }

    private void writeRows(FormModel form) {
        assertThat(form.title()).isEqualTo("Space");
        List<CompletableFuture<QuestionModel>> calls = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            calls.add(client.questionModel().createAsync(question(i)));
            if (calls.size() == 50) {
                calls.forEach(CompletableFuture::join);
                calls.clear();
            }
        }
        calls.forEach(CompletableFuture::join);
    }

    private void pages() {
        Set<String> ids = new HashSet<>();
        int pages = 0;
        Optional<String> next = Optional.empty();
        do {
            String token = next.orElse(null);
            Page<QuestionModel> page = client.questionModel().list(options -> options.limit(90).nextToken(token));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(90);
            page.items().forEach(question -> assertThat(ids.add(question.questionId())).isTrue());
            next = page.next();
            pages++;
        } while (next.isPresent());
        assertThat(ids).hasSize(ROWS);
        assertThat(pages).isGreaterThanOrEqualTo(12);

        assertThat(client.questionModel().stream(options -> options.limit(300))).hasSize(ROWS);
        assertThat(client.questionModel().stream(options -> options.limit(10)).limit(25)).hasSize(25);
        assertThat(client.questionModel().list().items()).hasSize(100);
    }

    private void indexes() {
        List<Integer> positions = client.questionModel()
                .listQuestionModelByFormIdAndPositionStream("form", options -> options.limit(30)
                        .sortKey(KeyCondition.between(100, 199))
                        .sortDirection(SortDirection.DESC))
                .map(QuestionModel::position)
                .toList();
        assertThat(positions).hasSize(100).first().isEqualTo(199);
        assertThat(positions).isSortedAccordingTo((one, other) -> other - one);
        assertThat(client.questionModel()
                        .listQuestionModelByFormIdAndPosition("form", options -> options.sortKey(KeyCondition.lt(3)))
                        .items())
                .extracting(QuestionModel::position)
                .containsExactly(0, 1, 2);
        assertThat(client.questionModel().listQuestionModelByFormIdAndPosition("another form").items()).isEmpty();
    }

    private void filters() {
        assertThat(matching(QuestionModelFilter.text().beginsWith("even"))).isEqualTo(ROWS / 2);
        assertThat(matching(QuestionModelFilter.text().contains("99"))).isEqualTo(19);
        assertThat(matching(QuestionModelFilter.position().ge(990))).isEqualTo(10);
        assertThat(matching(QuestionModelFilter.position()
                        .lt(10)
                        .and(QuestionModelFilter.text().beginsWith("odd"))))
                .isEqualTo(5);
        assertThat(matching(QuestionModelFilter.position()
                        .eq(3)
                        .or(QuestionModelFilter.position().eq(4), QuestionModelFilter.position().between(10, 12))))
                .isEqualTo(5);
        assertThat(matching(QuestionModelFilter.position().ge(1).not())).isEqualTo(1);
        assertThat(matching(QuestionModelFilter.options().contains("yes"))).isEqualTo(ROWS);
        assertThat(matching(QuestionModelFilter.options().contains("perhaps"))).isZero();
        assertThat(matching(QuestionModelFilter.createdAt().attributeExists(false))).isZero();
    }

    private long matching(QuestionModelFilter filter) {
        return client.questionModel().stream(options -> options.limit(1_000).filter(filter)).count();
    }

    private void conditions() {
        UpdateQuestionModel change = client.questionModel()
                .get("question-0001")
                .orElseThrow()
                .toUpdate()
                .text("changed")
                .build();
        assertThat(client.questionModel()
                        .update(change, options -> options.condition(
                                QuestionModelCondition.text().eq("odd 1")))
                        .text())
                .isEqualTo("changed");
        ConditionalCheckFailedException refused = catchThrowableOfType(
                ConditionalCheckFailedException.class,
                () -> client.questionModel()
                        .update(change, options -> options.condition(
                                QuestionModelCondition.text().eq("odd 1"))));
        assertThat(refused.errors()).hasSize(1);
        assertThatThrownBy(() -> client.questionModel()
                        .delete("question-0001", options -> options.condition(
                                QuestionModelCondition.position().gt(1))))
                .isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(client.questionModel().get("question-0001")).isPresent();
    }

    private void absentIsNotNull() {
        client.formModel()
                .create(CreateFormModel.builder()
                        .formId("described")
                        .title("Title")
                        .description("Described")
                        .build());
        FormModel untouched = client.formModel()
                .update(client.formModel()
                        .get("described")
                        .orElseThrow()
                        .toUpdate()
                        .title("Other")
                        .build());
        assertThat(untouched.title()).isEqualTo("Other");
        assertThat(untouched.description()).isEqualTo("Described");
        assertThat(client.formModel()
                        .update(untouched.toUpdate().description(null).build())
                        .description())
                .isNull();
        assertThatThrownBy(() -> CreateFormModel.builder().formId("untitled").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }

    private void relations() {
        client.userModel()
                .create(CreateUserModel.builder()
                        .userId("ada")
                        .email("ada@example.com")
                        .build());
        client.answerModel()
                .create(CreateAnswerModel.builder()
                        .answerId("answer")
                        .questionId("question-0005")
                        .userId("ada")
                        .formId("form")
                        .selectedOptions(List.of("yes"))
                        .build());

        QuestionModel lazy = client.questionModel().get("question-0005").orElseThrow();
        assertThat(lazy.form().isLoaded()).isFalse();
        assertThatThrownBy(() -> lazy.form().loaded()).isInstanceOf(IllegalStateException.class);
        assertThat(lazy.form().load().orElseThrow().title()).isEqualTo("Space");
        assertThat(lazy.answers().load().items()).hasSize(1);
        assertThat(lazy.form().load().orElseThrow().questions().stream()).hasSize(ROWS);

        QuestionModelSelection nested = QuestionModelSelection.with()
                .form(FormModelSelection.with().questions(3, QuestionModelSelection.with()))
                .answers(AnswerModelSelection.with().answeredby());
        QuestionModel loaded = client.questionModel()
                .get("question-0005", options -> options.selection(nested))
                .orElseThrow();
        FormModel form = loaded.form().loaded().orElseThrow();
        assertThat(form.questions().loaded().items()).hasSize(3);
        assertThat(form.questions().loaded().hasNext()).isTrue();
        assertThat(form.questions().stream()).hasSize(ROWS);
        assertThat(loaded.answers()
                        .loaded()
                        .items()
                        .get(0)
                        .answeredby()
                        .loaded()
                        .orElseThrow()
                        .email())
                .isEqualTo("ada@example.com");
        assertThat(loaded.answers().loaded().items().get(0).questions().isLoaded()).isFalse();
    }

    private void errors() {
        assertThatThrownBy(() -> client.userModel()
                        .create(CreateUserModel.builder()
                                .userId("nobody")
                                .email("no address")
                                .build()))
                .isInstanceOf(ValidationException.class);
        DataClient stranger = client.authorizedBy(new ApiKey("da2-abcdefghijklmnopqrstuvwxyz"));
        assertThatThrownBy(() -> stranger.formModel().list()).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> client.questionModel().list(options -> options.nextToken("no token")))
                .isInstanceOf(GraphQlException.class);
        assertThat(client.questionModel().listAsync(options -> options.nextToken("no token")))
                .failsWithin(java.time.Duration.ofSeconds(PATIENCE_SECONDS));
    }

    private void events() throws InterruptedException {
        Items<QuestionModel> odd = Items.of(client.questionModel()
                .onCreate(options -> options.filter(
                        QuestionModelSubscriptionFilter.text().beginsWith("odd"))));
        Items<Snapshot<QuestionModel>> observed = Items.of(client.questionModel()
                .observeQuery(options -> options.limit(1_000)
                        .filter(QuestionModelFilter.position().ge(ROWS))));
        observed.await(snapshot -> snapshot.synced() && snapshot.items().isEmpty());
        client.questionModel().create(question(ROWS));
        client.questionModel().create(question(ROWS + 1));
        assertThat(odd.await(question -> true).position()).isEqualTo(ROWS + 1);
        observed.await(snapshot -> snapshot.items().size() == 2);
        client.questionModel()
                .update(client.questionModel()
                        .get("question-1000")
                        .orElseThrow()
                        .toUpdate()
                        .position(0)
                        .build());
        observed.await(snapshot -> snapshot.items().size() == 1);
        client.questionModel().delete("question-1001");
        observed.await(snapshot -> snapshot.items().isEmpty());
    }

    /** What a publisher publishes. */
    private record Items<T>(BlockingQueue<T> queue) {

        static <T> Items<T> of(Flow.Publisher<T> publisher) {
            Items<T> items = new Items<>(new LinkedBlockingQueue<>());
            publisher.subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(T item) {
                    items.queue.add(item);
                }

                @Override
                public void onError(Throwable failure) {
                    failure.printStackTrace();
                }

                @Override
                public void onComplete() {
                    // Nothing is expected after that.
                }
            });
            return items;
        }

        T await(Predicate<T> wanted) throws InterruptedException {
            for (T item = next(); ; item = next()) {
                if (wanted.test(item)) {
                    return item;
                }
            }
        }

        private T next() throws InterruptedException {
            T item = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(item).as("nothing came").isNotNull();
            return item;
        }
    }
}
