package amplify.data.models;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A form with questions. */
public final class FormModel {

    public static final ModelType MODEL = a.model()
            .field("formId", a.id())
            .field("title", a.string().required())
            .field("description", a.string())
            .field("questions", a.hasMany("questionModel", "formId"))
            .field("createdAt", a.datetime())
            .field("updatedAt", a.datetime())
            .identifier("formId");

    private FormModel() {}
}
