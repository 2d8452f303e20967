package dev.jampx.conformance.client;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.graphql.GraphQlRequest;
import dev.jampx.client.graphql.GraphQlResponse;
import dev.jampx.client.graphql.Repetition;
import dev.jampx.client.model.ObservedList;
import dev.jampx.client.model.ObservedQuery;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.Pages;
import dev.jampx.client.model.RowChange;
import dev.jampx.client.model.RowFilter;
import dev.jampx.client.model.Scalars;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model called {@code Note}, and what a generated client does with it, written by hand. */
record Notes(GraphQlClient client) {

    private static final String SELECTION = "{ id text }";

    /** One row. */
    record Note(String id, String text) {

        static Note decode(JsonNode node) {
            return new Note(
                    Scalars.required(Scalars.string(node.path("id")), "id"),
                    Scalars.required(Scalars.string(node.path("text")), "text"));
        }
    }

    /** The backend that has the model. */
    static BackendResource[] backend() {
        return new BackendResource[] {
            defineAuth().loginWith(login -> login.email()),
            defineData(a.schema()
                            .add("Note", a.model().field("text", a.string().required()))
                            .authorization(
                                    allow -> List.of(allow.publicApiKey(), allow.authenticated(), allow.guest())))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY))
        };
    }

    CompletableFuture<Note> create(String id, String text) {
        Map<String, Object> input = Map.of("id", id, "text", text);
        GraphQlRequest creation = new GraphQlRequest(
                "mutation ($input: CreateNoteInput!) { createNote(input: $input) " + SELECTION + " }",
                Map.of("input", input));
        return client.execute(creation, Repetition.ofCreation(reading(id), "getNote", "createNote", copy(input)))
                .thenApply(response -> Note.decode(response.field("createNote")));
    }

    /** The same with the key type that the runtime asks for. */
    private static Map<String, @Nullable Object> copy(Map<String, Object> input) {
        return new LinkedHashMap<>(input);
    }

    CompletableFuture<Note> update(String id, String text) {
        GraphQlRequest change = new GraphQlRequest(
                "mutation ($input: UpdateNoteInput!) { updateNote(input: $input) " + SELECTION + " }",
                Map.of("input", Map.of("id", id, "text", text)));
        return client.execute(change, Repetition.ofOneWrite())
                .thenApply(response -> Note.decode(response.field("updateNote")));
    }

    /** What was deleted: nothing if there was no such row, which AppSync takes for no error. */
    CompletableFuture<Optional<Note>> delete(String id) {
        GraphQlRequest deletion = new GraphQlRequest(
                "mutation ($input: DeleteNoteInput!) { deleteNote(input: $input) " + SELECTION + " }",
                Map.of("input", Map.of("id", id)));
        return client.execute(deletion, Repetition.ofOneWrite())
                .thenApply(response -> Optional.ofNullable(Scalars.object(response.field("deleteNote"), Note::decode)));
    }

    CompletableFuture<Note> get(String id) {
        return client.execute(reading(id)).thenApply(response -> Note.decode(response.field("getNote")));
    }

    private static GraphQlRequest reading(String id) {
        return new GraphQlRequest("query ($id: ID!) { getNote(id: $id) " + SELECTION + " }", Map.of("id", id));
    }

    /** A page of at most {@code limit} rows. */
    CompletableFuture<Page<Note>> page(int limit, @Nullable String nextToken) {
        return page(limit, null, nextToken);
    }

    private CompletableFuture<Page<Note>> page(int limit, @Nullable Map<String, ?> filter, @Nullable String nextToken) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("limit", limit);
        variables.put("nextToken", nextToken);
        variables.put("filter", filter);
        return client.execute(new GraphQlRequest(
                        "query ($limit: Int, $nextToken: String, $filter: ModelNoteFilterInput) "
                                + "{ listNotes(limit: $limit, nextToken: $nextToken, filter: $filter) "
                                + "{ items " + SELECTION + " nextToken } }",
                        variables))
                .thenApply(Notes::page);
    }

    private static Page<Note> page(GraphQlResponse response) {
        JsonNode list = response.field("listNotes");
        List<Note> items = new ArrayList<>();
        list.path("items").forEach(item -> items.add(Note.decode(item)));
        return new Page<>(items, Scalars.string(list.path("nextToken")));
    }

    /** The whole table: texts by id. */
    Map<String, String> all() {
        return byId(Pages.stream(nextToken -> page(100, nextToken)).toList());
    }

    /** Texts by id; no id is there twice. */
    static Map<String, String> byId(List<Note> notes) {
        return notes.stream().collect(Collectors.toMap(Note::id, Note::text));
    }

    /** A list that stays up to date, read in pages of {@code limit} rows. */
    ObservedQuery<Note> observed(int limit) {
        return observed(limit, null);
    }

    /** The same of the rows that pass {@code filter}. */
    ObservedQuery<Note> observed(int limit, @Nullable Map<String, ?> filter) {
        return new ObservedQuery<>(
                client,
                new ObservedList<>(
                        nextToken -> page(limit, filter, nextToken),
                        List.of(
                                RowChange.written(subscription("onCreateNote"), "onCreateNote"),
                                RowChange.written(subscription("onUpdateNote"), "onUpdateNote"),
                                RowChange.deleted(subscription("onDeleteNote"), "onDeleteNote")),
                        Note::decode,
                        RowFilter.of(filter),
                        Note::id));
    }

    static GraphQlRequest subscription(String field) {
        return GraphQlRequest.of("subscription { " + field + " " + SELECTION + " }");
    }
}
