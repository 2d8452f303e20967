package dev.jampx.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.jampx.appsync.Access;
import dev.jampx.sandbox.resolver.FieldResolver;
import dev.jampx.sandbox.resolver.Invocation;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that use up what they may. */
class RequestBudgetTest {

    private final CountDownLatch released = new CountDownLatch(1);

    /** Resolves {@code quick} at once, and {@code slow} when the test is over. */
    private final FieldResolver resolver = new FieldResolver() {

        @Override
        public Resolution resolve(Invocation invocation) {
            if (invocation.fieldName().equals("slow")) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new Resolution(IntNode.valueOf(1), List.of(), List.of());
        }

        @Override
        public String kind() {
            return "UNIT";
        }

        @Override
        public boolean isSlow() {
            return true;
        }
    };

    @AfterEach
    void release() {
        released.countDown();
    }

    /** @param budget made when all is ready: its time is for the query alone */
    private ExecutionResult execute(String query, Supplier<RequestBudget> budget) {
        Access access = new Access(dev.jampx.model.AuthorizationMode.USER_POOL, List.of(), List.of());
        ResolverFetcher fetcher = new ResolverFetcher(resolver, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
        });
        ServedApi api = new ServedApi(
                new AuthenticationModes(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new SchemaAssembly(
                                access,
                                Map.of(
                                        FieldCoordinates.coordinates("Query", "quick"), fetcher,
                                        FieldCoordinates.coordinates("Query", "slow"), fetcher))
                        .assemble("type Query { quick: Int slow: Int }"),
                List.of(),
                List.of());
        PreparsedDocumentEntry document = api.document(query);
        return api.execute(ExecutionInput.newExecutionInput(query)
                .graphQLContext(Map.of(
                        CallerIdentity.class,
                        new CallerIdentity(
                                dev.jampx.model.AuthorizationMode.USER_POOL, Set.of(), FieldPolicy.NONE, "{}"),
                        RequestHeaders.class,
                        new RequestHeaders(Map.of()),
                        RequestBudget.class,
                        budget.get(),
                        ExtensionCalls.class,
                        new ExtensionCalls(),
                        PreparsedDocumentEntry.class,
                        document))
                .build());
    }

    @Test
    void aFieldThatIsNotThereInTimeIsNull() {
        ExecutionResult result =
                execute("{ quick slow }", () -> new RequestBudget(Duration.ofMillis(500), RequestBudget.RESOLVERS));

        assertThat(result.<Map<String, Object>>getData())
                .containsEntry("quick", 1)
                .containsEntry("slow", null);
        assertThat(ErrorRendering.render(result.getErrors())).singleElement().satisfies(error -> assertThat(error)
                .containsEntry("errorType", "ExecutionTimeout")
                .containsEntry("message", "Execution timed out.")
                .containsEntry("path", List.of("slow")));
    }

    @Test
    void nothingBeginsWhenTheTimeIsUp() {
        ExecutionResult result = execute("{ quick }", () -> new RequestBudget(Duration.ZERO, RequestBudget.RESOLVERS));

        assertThat(result.<Map<String, Object>>getData()).containsEntry("quick", null);
        assertThat(result.getErrors()).hasSize(1);
    }

    @Test
    void aResolverUnderWayKnowsWhetherTheTimeIsUp() {
        assertThat(invocation(new RequestBudget(Duration.ZERO, RequestBudget.RESOLVERS))
                        .isTimedOut())
                .isTrue();
        assertThat(invocation(new RequestBudget()).isTimedOut()).isFalse();
    }

    private static Invocation invocation(RequestBudget budget) {
        return FieldInvocation.of(DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLContext(GraphQLContext.of(Map.of(
                        RequestBudget.class,
                        budget,
                        RequestHeaders.class,
                        new RequestHeaders(Map.of()),
                        CallerIdentity.class,
                        new CallerIdentity(
                                dev.jampx.model.AuthorizationMode.USER_POOL, Set.of(), FieldPolicy.NONE, "{}"))))
                .build());
    }

    @Test
    void oneResolverTooManyIsNotRun() {
        ExecutionResult result =
                execute("{ a: quick b: quick c: quick }", () -> new RequestBudget(RequestBudget.TIME, 2));

        assertThat(result.<Map<String, Object>>getData())
                .containsEntry("a", 1)
                .containsEntry("b", 1)
                .containsEntry("c", null);
        assertThat(ErrorRendering.render(result.getErrors()).get(0))
                .containsEntry("errorType", "ResolverExecutionLimitReached");
    }
}
