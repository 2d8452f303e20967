package amplify.data.models;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A question of a form. */
public final class QuestionModel {

    public static final ModelType MODEL = a.model()
            .field("questionId", a.id())
            .field("formId", a.id().required())
            .field("position", a.integer().required())
            .field("text", a.string().required())
            .field("options", a.string().array().required())
            .field("form", a.belongsTo("formModel", "formId"))
            .field("answers", a.hasMany("answerModel", "questionId"))
            .field("createdAt", a.datetime())
            .field("updatedAt", a.datetime())
            .identifier("questionId")
            .secondaryIndexes(
                    index -> List.of(index.on("formId").sortKeys("position").name("QuestionsByFormId")));

    private QuestionModel() {}
}
