package dev.jampx.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import amplify.HeroFaq;
import dev.jampx.model.AuthAction;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.Projection;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.RelationIndex;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reference backend, from the grammar to the resolved model. */
class HeroFaqTest {

    private final Backend backend = Resolution.of(new HeroFaq().define().declared());

    @Test
    void resolvesAuth() {
        assertThat(backend.auth())
                .contains(DefinedAuth.byEmail(
                        List.of("ADMIN", "USER"),
                        Map.of(AuthTrigger.POST_CONFIRMATION, "post-confirmation"),
                        List.of(new Auth.Grant("post-confirmation", List.of(AuthAction.ADD_USER_TO_GROUP)))));
    }

    @Test
    void resolvesFunctionsOnceThoughMentionedFourTimes() {
        assertThat(backend.functions())
                .containsExactly(
                        new Function("post-confirmation", "amplify.auth.PostConfirmationHandler", 3, 512, Map.of()));
    }

    @Test
    void resolvesAuthorizationOfTheApi() {
        Data data = backend.data().orElseThrow();
        assertThat(data.defaultMode()).isEqualTo(AuthorizationMode.USER_POOL);
        assertThat(data.additionalModes()).containsExactly(AuthorizationMode.IAM);
        assertThat(data.grants())
                .containsExactly(new Data.Grant(
                        "post-confirmation",
                        List.of(ResourceOperation.QUERY, ResourceOperation.MUTATE, ResourceOperation.LISTEN)));
        assertThat(data.models())
                .extracting(Model::name)
                .containsExactly("userModel", "questionModel", "answerModel", "formModel");
        assertThat(data.models()).allSatisfy(model -> assertThat(model.rules()).hasSize(1));
    }

    @Test
    void resolvesKeysAndIndexes() {
        Model question = backend.data().orElseThrow().model("questionModel");
        assertThat(question.primaryKey()).isEqualTo(new KeySchema("questionId", List.of()));
        assertThat(question.field("questionId").required()).isTrue();
        assertThat(question.secondaryIndexes())
                .containsExactly(new SecondaryIndex(
                        "QuestionsByFormId",
                        new KeySchema("formId", List.of("position")),
                        Optional.of("listQuestionModelByFormIdAndPosition"),
                        Projection.ALL));
        assertThat(question.relationIndexes())
                .containsExactly(new RelationIndex("gsi-formModel.questions", new KeySchema("formId", List.of())));
    }

    @Test
    void knowsWhereModelsWereWritten() {
        assertThat(backend.data().orElseThrow().model("answerModel").site())
                .isEqualTo(new SourceLocation("amplify/data/models/AnswerModel.java", 11));
    }
}
