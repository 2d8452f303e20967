package dev.jampx.conformance.templates.backends;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** So many models that several share a role. */
public final class ManyModels implements BackendDefinition {

    private static final int MODELS = 104;

    @Override
    public Backend define() {
        Schema schema = a.schema();
        for (int number = 0; number < MODELS; number++) {
            ModelType model = a.model().field("name", a.string()).field("beforeId", a.id());
            model = number == 0 ? model : model.field("before", a.belongsTo("Link" + (number - 1), "beforeId"));
            model = number == MODELS - 1 ? model : model.field("after", a.hasMany("Link" + (number + 1), "beforeId"));
            schema = schema.add("Link" + number, model);
        }
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins"),
                defineData(schema.authorization(
                                allow -> List.of(allow.owner(), allow.guest().to(Operation.READ))))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
