package dev.jampx.sandbox.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** One deployed state of the API. Immutable: requests under way finish on the one they began on. */
final class ServedApi {

    /** Selects our wording of graphql-java's messages: that of the older graphql-java which AppSync is made of. */
    static final Locale WORDING = new Locale("en", "", "AppSync");

    private final AuthenticationModes modes;
    private final GraphQLSchema schema;
    private final GraphQL graphQl;
    private final DocumentCache documents = new DocumentCache();

    ServedApi(AuthenticationModes modes, GraphQLSchema schema) {
        this.modes = modes;
        this.schema = schema;
        this.graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(new InternalFailures()))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(new InternalFailures()))
                .defaultDataFetcherExceptionHandler(new InternalFailures())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
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
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(query).locale(WORDING).build());
        return result.isFailure()
                ? new PreparsedDocumentEntry(result.getErrors())
                : new PreparsedDocumentEntry(result.getDocument());
    }

    ExecutionResult execute(ExecutionInput input) {
        return graphQl.execute(input);
    }
}
