package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.a;

import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.sandbox.lambda.handlers.Judge;
import java.util.List;

/** A backend with every authorization mode, rows that only Bob may see, and rows for everybody. */
final class HostileBackend {

    /** Stands in every field of Bob's rows that can hold it. */
    static final String SECRET = "Zq7-secret-of-bob";

    /** What stands in the others. */
    static final List<String> SECRETS = List.of(SECRET, "918273645", "2.718281828", "1987-06-05T04:03:02");

    static final String BOBS_ROWS = "{ getNote(id: \"bobs\") { text rank weight due extra tags contact updatedAt "
            + "comments { items { text updatedAt } } } listNotes { items { id } } }";

    private HostileBackend() {}

    static BackendResource[] resources(String issuer) {
        return new BackendResource[] {
            Jampx.defineAuth().loginWith(login -> login.email()),
            Jampx.defineData(a.schema()
                            .add(
                                    "Note",
                                    a.model()
                                            .field("text", a.string())
                                            .field("rank", a.integer())
                                            .field("weight", a.floatType())
                                            .field("due", a.datetime())
                                            .field("extra", a.json())
                                            .field("tags", a.string().array())
                                            .field("contact", a.email())
                                            .field("comments", a.hasMany("Comment", "noteId"))
                                            .secondaryIndexes(index ->
                                                    List.of(index.on("text").sortKeys("rank")))
                                            .authorization(
                                                    allow -> List.of(allow.owner(), allow.owner(AuthProvider.OIDC))))
                            .add(
                                    "Comment",
                                    a.model()
                                            .field("text", a.string())
                                            .field("noteId", a.id())
                                            .field("note", a.belongsTo("Note", "noteId"))
                                            .authorization(
                                                    allow -> List.of(allow.owner(), allow.owner(AuthProvider.OIDC))))
                            .add(
                                    "Post",
                                    a.model()
                                            .field("text", a.string())
                                            .field("rank", a.integer())
                                            .authorization(allow -> List.of(
                                                    allow.publicApiKey(),
                                                    allow.guest(),
                                                    allow.custom(),
                                                    allow.authenticated(),
                                                    allow.authenticated(AuthProvider.OIDC)))))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                            .apiKey(key -> key.expiresInDays(7))
                            .lambda(lambda -> lambda.function(Jampx.defineFunction("judge")
                                    .handler(Judge.class)
                                    .timeoutSeconds(60)))
                            .oidc(oidc -> oidc.providerName("acme")
                                    .issuerUrl(issuer)
                                    .clientId("web")
                                    .tokenExpiryFromAuthInSeconds(86_400)
                                    .tokenExpireFromIssueInSeconds(86_400)))
        };
    }

    /** What makes Bob's rows. Mallory knows the ids of some. */
    static List<String> secrets() {
        return List.of(
                note("id: \"bobs\""),
                note("id: \"pulse\""),
                note("id: \"" + SECRET + "\""),
                "mutation { createComment(input: { id: \"bobs\", noteId: \"bobs\", text: \"" + SECRET
                        + "\" }) { id } }");
    }

    /** What makes the row of the Bob whom the OpenID Connect provider knows. */
    static String secretOfProvider() {
        return note("id: \"providers\"");
    }

    private static String note(String id) {
        return "mutation { createNote(input: { " + id + ", text: \"" + SECRET + "\", rank: 918273645, "
                + "weight: 2.718281828, due: \"1987-06-05T04:03:02Z\", extra: \"{\\\"k\\\":\\\"" + SECRET
                + "\\\"}\", tags: [\"" + SECRET + "\"], contact: \"" + SECRET + "@example.com\" }) { id } }";
    }

    /** What makes rows of Mallory's, one of which points to Bob's. */
    static List<String> baits() {
        return List.of(
                "mutation { createNote(input: { id: \"kept\", text: \"kept\", rank: 1 }) { id } }",
                "mutation { createNote(input: { id: \"other\", text: \"other\", rank: 1 }) { id } }",
                "mutation { createComment(input: { id: \"bait\", noteId: \"bobs\", text: \"bait\" }) { id } }");
    }

    static String pulse(int count) {
        return "mutation { updateNote(input: { id: \"pulse\", rank: " + count
                + " }) { id text rank weight due extra tags contact owner } }";
    }
}
