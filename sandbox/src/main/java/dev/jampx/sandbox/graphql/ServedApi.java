package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.authorization.AccessNote;
import dev.jampx.sandbox.trace.RequestRecording;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.rules.SubscriptionUniqueRootField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** One deployed state of the API. Immutable: requests under way finish on the one they began on. */
final class ServedApi {

    /** Selects our wording of graphql-java's messages: that of the older graphql-java which AppSync is made of. */
    static final Locale WORDING = new Locale("en", "", "AppSync");

    private final AuthenticationModes modes;
    private final GraphQLSchema schema;
    private final Map<String, AccessNote> accessNotes;
    private final GraphQL graphQl;
    private final GraphQL traced;
    private final List<BatchingFetcher> batching;
    private final DocumentCache documents = new DocumentCache();

    /**
     * @param batching the fields that are resolved for several parents at once
     * @param accessNotes which rules decide on which field
     */
    ServedApi(
            AuthenticationModes modes,
            GraphQLSchema schema,
            List<BatchingFetcher> batching,
            List<AccessNote> accessNotes) {
        this.modes = modes;
        this.batching = List.copyOf(batching);
        this.schema = schema;
        this.accessNotes = accessNotes.stream()
                .collect(Collectors.toUnmodifiableMap(
                        note -> note.typeName() + "." + note.fieldName(), Function.identity()));
        this.graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(new InternalFailures()))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(new InternalFailures()))
                // A subscription's field is resolved once when it starts, and read from each event later.
                .subscriptionExecutionStrategy(new AsyncExecutionStrategy(new InternalFailures()))
                .defaultDataFetcherExceptionHandler(new InternalFailures())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
        this.traced = graphQl.transform(builder -> builder.instrumentation(new TracingInstrumentation()));
    }

    /** Which rules decide on which field, by {@code Type.field}. */
    Map<String, AccessNote> accessNotes() {
        return accessNotes;
    }

    /** How callers prove who they are. */
    AuthenticationModes modes() {
        return modes;
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** The document of a query, parsed and validated. */
    PreparsedDocumentEntry document(String query) {
        return documents.computeIfAbsent(query, this::parse);
    }

    private PreparsedDocumentEntry parse(String query) {
        ParseAndValidateResult result = ParseAndValidate.parse(
                ExecutionInput.newExecutionInput(query).locale(WORDING).build());
        if (result.isFailure()) {
            return new PreparsedDocumentEntry(result.getErrors());
        }
        Document document = result.getDocument();
        // The rule about root fields fails where a fragment is not there, which the others find.
        List<ValidationError> errors = validate(document, rule -> rule != SubscriptionUniqueRootField.class);
        if (errors.isEmpty()) {
            errors = validate(document, rule -> rule == SubscriptionUniqueRootField.class);
        }
        return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(errors);
    }

    private List<ValidationError> validate(Document document, Predicate<Class<?>> rules) {
        return ParseAndValidate.validate(schema, document, rules, WORDING);
    }

    ExecutionResult execute(ExecutionInput input) {
        return execute(input, null);
    }

    /** @param recording records what is done, if anybody asked for it */
    ExecutionResult execute(ExecutionInput input, @Nullable RequestRecording recording) {
        if (recording != null) {
            input.getGraphQLContext().put(RequestRecording.class, recording);
        }
        GraphQL engine = recording == null ? graphQl : traced;
        if (batching.isEmpty()) {
            return engine.execute(input);
        }
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        batching.forEach(fetcher -> loaders.register(fetcher.name(), fetcher.loader()));
        return engine.execute(input.transform(builder -> builder.dataLoaderRegistry(loaders)));
    }
}
