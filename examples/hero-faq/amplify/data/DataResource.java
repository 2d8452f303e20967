package amplify.data;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.PostConfirmation;
import amplify.data.models.*;
import dev.jampx.dsl.*;
import java.util.List;

/** Users, forms, questions and answers, open to everybody who is signed in and to the post-confirmation function. */
public final class DataResource {
    static final Schema SCHEMA = a.schema()
            .add("userModel", UserModel.MODEL)
            .add("questionModel", QuestionModel.MODEL)
            .add("answerModel", AnswerModel.MODEL)
            .add("formModel", FormModel.MODEL)
            .authorization(allow -> List.of(allow.authenticated(), allow.resource(PostConfirmation.FUNCTION)));

    public static final DataDefinition DATA =
            defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL));

    private DataResource() {}
}
