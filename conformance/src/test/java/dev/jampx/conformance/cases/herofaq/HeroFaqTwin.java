package dev.jampx.conformance.cases.herofaq;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Schema;
import java.util.List;

/** The Java twin of {@code resource.ts}. */
public final class HeroFaqTwin {

    private static final FunctionDefinition POST_CONFIRMATION =
            defineFunction("post-confirmation").handler(HeroFaqTwin.class);

    public static final Schema SCHEMA = a.schema()
            .add(
                    "userModel",
                    a.model()
                            .field("userId", a.id())
                            .field("email", a.email().required())
                            .field("name", a.string())
                            .field("profileGroup", a.string())
                            .field("answers", a.hasMany("answerModel", "userId"))
                            .field("createdAt", a.datetime())
                            .field("updatedAt", a.datetime())
                            .identifier("userId"))
            .add(
                    "questionModel",
                    a.model()
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
                            .secondaryIndexes(index -> List.of(
                                    index.on("formId").sortKeys("position").name("QuestionsByFormId"))))
            .add(
                    "answerModel",
                    a.model()
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
                            .secondaryIndexes(
                                    index -> List.of(index.on("formId").name("AnswersByFormId"))))
            .add(
                    "formModel",
                    a.model()
                            .field("formId", a.id())
                            .field("title", a.string().required())
                            .field("description", a.string())
                            .field("questions", a.hasMany("questionModel", "formId"))
                            .field("createdAt", a.datetime())
                            .field("updatedAt", a.datetime())
                            .identifier("formId"))
            .authorization(allow -> List.of(allow.authenticated(), allow.resource(POST_CONFIRMATION)));

    private HeroFaqTwin() {}
}
