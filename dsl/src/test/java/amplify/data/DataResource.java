package amplify.data;

import static dev.jampx.dsl.Jampx.*;

import amplify.auth.PostConfirmation;
import amplify.data.models.AnswerModel;
import amplify.data.models.FormModel;
import amplify.data.models.QuestionModel;
import amplify.data.models.UserModel;
import dev.jampx.dsl.*;
import java.util.List;

/** The API. */
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
