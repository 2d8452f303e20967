package amplify.data.models;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Somebody who signed up. */
public final class UserModel {

    public static final ModelType MODEL = a.model()
            .field("userId", a.id())
            .field("email", a.email().required())
            .field("name", a.string())
            .field("profileGroup", a.string())
            .field("answers", a.hasMany("answerModel", "userId"))
            .field("createdAt", a.datetime())
            .field("updatedAt", a.datetime())
            .identifier("userId");

    private UserModel() {}
}
