package amplify;

import static dev.jampx.dsl.Jampx.*;

import amplify.functions.Summarize;
import dev.jampx.dsl.*;
import java.util.List;

/** Notes with attachments, and a function that sums them up. What AWS needs besides stands in the folder aws/. */
final class Notes implements BackendDefinition {

    private static final AuthDefinition AUTH = defineAuth().loginWith(login -> login.email());

    private static final DataDefinition DATA = defineData(a.schema()
                    .add("Note", a.model().field("text", a.string().required()).field("expiresAt", a.timestamp()))
                    .add(
                            "weather",
                            a.query()
                                    .argument("city", a.string().required())
                                    .returns(a.string())
                                    .authorization(allow -> List.of(allow.authenticated()))
                                    .handler(a.handler().custom("./weather.js").dataSource("WeatherService")))
                    .authorization(allow -> List.of(allow.owner())))
            .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL));

    private static final StorageDefinition ATTACHMENTS = defineStorage("attachments")
            .access(
                    "attachments/{entity_id}/*",
                    allow -> List.of(allow.entity("identity")
                            .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)));

    @Override
    public Backend define() {
        return defineBackend(AUTH, DATA, ATTACHMENTS, Summarize.FUNCTION);
    }
}
