package amplify.data.models;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** What somebody answered. */
public final class AnswerModel {

    public static final ModelType MODEL = a.model()
            .field("answerId", a.id())
            .field("questionId", a.id())
            .field("userId", a.id())
            .field("formId", a.id().required())
            .field("selectedOptions", a.string().array().required())
            .field("questions", a.belongsTo("questionModel", "questionId"))
            .field("answeredby", a.belongsTo("userModel", "userId"))
            .field("createdAt", a.datetime())
            .field("updatedAt", a.datetime())
            .identifier("answerId")
            .secondaryIndexes(index -> List.of(index.on("formId").name("AnswersByFormId")));

    private AnswerModel() {}
}
