package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * The models, types and operations of an API. Amplify: {@code a.schema({...})}.
 *
 * <pre>{@code
 * a.schema()
 *     .add("question", QuestionModel.MODEL)
 *     .add("answer", AnswerModel.MODEL)
 *     .add("status", a.enumType("OPEN", "DONE"))
 *     .authorization(allow -> List.of(allow.authenticated(), allow.resource(PostConfirmation.FUNCTION)))
 * }</pre>
 */
public sealed interface Schema permits SchemaDeclaration {

    /**
     * Adds a model, a custom type, an enum or an operation. Amplify: a property of the object given to {@code a.schema}.
     *
     * @param name its name in the API, case kept: letters, digits and {@code _}, not beginning with a digit, once in the schema
     * @param entry what it is, for example {@code a.model()...}
     */
    Schema add(String name, SchemaEntry entry);

    /**
     * Says who may use the models that have no rules of their own, and which functions may call the API. Amplify:
     * {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.authenticated())}; it replaces an earlier list
     */
    Schema authorization(Function<SchemaAllow, List<? extends SchemaRule>> rules);
}
