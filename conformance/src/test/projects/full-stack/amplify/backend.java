package amplify;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Something of everything that Amplify's client libraries have an API for. */
final class FullStack implements BackendDefinition {

    private static final AuthDefinition AUTH = defineAuth()
            .loginWith(login -> login.email(email -> email.otpLogin()).webAuthn().externalProviders(external -> external
                    .google(google -> google.clientId(secret("GOOGLE_ID"))
                            .clientSecret(secret("GOOGLE_SECRET"))
                            .attributeMapping(map -> map.email("email").nickname("name")))
                    .oidc(oidc -> oidc.name("acme")
                            .clientId(secret("ACME_ID"))
                            .clientSecret(secret("ACME_SECRET"))
                            .issuerUrl("https://acme.example"))
                    .callbackUrls("http://localhost:3000/hosted")
                    .logoutUrls("http://localhost:3000/hosted")))
            .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).totp())
            .userAttributes(user -> user.nickname(it -> it.mutable(true))
                    .fullname(it -> it.mutable(true))
                    .custom("custom:team", type -> type.string().maxLen(20)))
            .groups("Admins", "Editors")
            .triggers(on -> on.defineAuthChallenge(riddle("define"))
                    .createAuthChallenge(riddle("create"))
                    .verifyAuthChallengeResponse(riddle("verify")));

    private static final Schema SCHEMA = a.schema()
            .add("State", a.enumType("OPEN", "DONE"))
            .add("Place", a.customType().field("city", a.string().required()).field("floor", a.integer()))
            .add(
                    "Board",
                    a.model()
                            .field("name", a.string().required())
                            .field("place", a.ref("Place"))
                            .field("tasks", a.hasMany("Task", "boardId"))
                            .field("cover", a.hasOne("Cover", "boardId")))
            .add(
                    "Cover",
                    a.model().field("color", a.string()).field("boardId", a.id()).field("board", a.belongsTo("Board", "boardId")))
            .add(
                    "Task",
                    a.model()
                            .field("title", a.string().required())
                            .field("state", a.ref("State"))
                            .field("priority", a.integer())
                            .field("labels", a.string().array())
                            .field("due", a.date())
                            .field("extra", a.json())
                            .field("boardId", a.id())
                            .field("board", a.belongsTo("Board", "boardId"))
                            .secondaryIndexes(index ->
                                    List.of(index.on("state").sortKeys("priority").queryField("tasksByState"))))
            .add(
                    "Town",
                    a.model()
                            .field("country", a.string().required())
                            .field("city", a.string().required())
                            .field("people", a.integer())
                            .identifier("country", "city"))
            .add("Diary", a.model().field("text", a.string().required()).authorization(allow -> List.of(allow.owner())))
            .add(
                    "Notice",
                    a.model()
                            .field("text", a.string().required())
                            .authorization(allow -> List.of(
                                    allow.guest().to(Operation.READ),
                                    allow.publicApiKey().to(Operation.READ),
                                    allow.authenticated().to(Operation.READ),
                                    allow.group("Admins"))))
            .add(
                    "greet",
                    a.query()
                            .argument("name", a.string().required())
                            .argument("times", a.integer())
                            .returns(a.customType().field("greeting", a.string()).field("times", a.integer()))
                            .handler(a.handler().custom("./data/greet.js"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "finish",
                    a.mutation()
                            .argument("taskId", a.id().required())
                            .returns(a.ref("Task"))
                            .handler(a.handler().custom("./data/finish.js").dataSource(a.ref("Task")))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "refuse",
                    a.mutation()
                            .argument("why", a.string())
                            .returns(a.string())
                            .handler(a.handler().custom("./data/refuse.js"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .authorization(allow -> List.of(allow.authenticated()));

    private static final StorageDefinition FILES = defineStorage("files")
            .access("public/*", allow -> List.of(
                    allow.guest().to(StorageAction.READ),
                    allow.authenticated().to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                    allow.groups("Editors").to(StorageAction.READ, StorageAction.WRITE)))
            .access("private/{entity_id}/*", allow -> List.of(
                    allow.entity("identity").to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)))
            .access("editors/*", allow -> List.of(
                    allow.groups("Editors").to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)));

    private static FunctionDefinition riddle(String method) {
        return defineFunction("riddle-" + method).handler(Riddles.class, method).timeoutSeconds(5);
    }

    @Override
    public Backend define() {
        return defineBackend(
                AUTH,
                defineData(SCHEMA)
                        .authorizationModes(
                                modes -> modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))),
                FILES);
    }
}
