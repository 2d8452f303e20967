package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.resolver.DataSourceCall;
import dev.jampx.sandbox.resolver.ResolverCode;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.resolver.UnitResolver;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import graphql.schema.FieldCoordinates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Serves a made-up API, so that the first real request finds classes loaded and code compiled. */
public final class WarmUp {

    private static final int REQUESTS = 2;

    private static final String SDL =
            """
            type Query { thing(id: ID!, filter: Filter): Thing @aws_iam }
            type Mutation { change(input: Filter!): Thing @aws_iam }
            type Thing @aws_iam { id: ID! name: String at: AWSDateTime things(limit: Int): [Thing!] }
            input Filter { name: String and: [Filter] }
            """;

    private static final String CODE =
            """
            import { util } from '@aws-appsync/utils';
            export function request(ctx) {
              const filter = JSON.parse(util.transform.toDynamoDBFilterExpression({ name: { eq: ctx.args.id } }));
              return { operation: 'Scan', filter, key: util.dynamodb.toMapValues({ id: ctx.identity.username }) };
            }
            export function response(ctx) {
              return { id: util.autoId(), name: null, at: util.time.nowISO8601() };
            }
            """;

    private static final String BODY =
            """
            {"query": "query($id: ID!, $f: Filter) { thing(id: $id, filter: $f) { ...t } } fragment t on Thing { id name at }",
             "variables": {"id": "1", "f": {"name": "n", "and": [{"name": "m"}]}}}
            """;

    private WarmUp() {}

    /**
     * Takes about a second of processor time. For a thread of its own, while other parts of the sandbox start.
     *
     * @return the answer to the last request
     */
    public static WireResponse run(ResolverRuntime runtime, Executor executor) {
        runtime.warmUp();
        ResolverCode code = runtime.compile("warm-up.js", CODE);
        DataSourceCall nothing = request -> new DataSourceCall.Answer(NullNode.getInstance(), Optional.empty());
        Access access = new Access(AuthorizationMode.IAM, List.of(), List.of());
        IamMode iam = new IamMode(
                request -> new Caller.Administrator(), (function, action, resource) -> true, access.identityPool());
        ServedApi api = new ServedApi(
                new AuthenticationModes(
                        Optional.empty(), Optional.of(iam), Optional.empty(), Optional.empty(), Optional.empty()),
                new SchemaAssembly(
                                access,
                                Map.of(
                                        FieldCoordinates.coordinates("Query", "thing"),
                                        new ResolverFetcher(new UnitResolver(runtime, code, nothing), executor)))
                        .assemble(SDL));
        RequestHandling handling = new RequestHandling();
        WireRequest request = new WireRequest(
                "POST",
                "/graphql",
                "",
                Map.of("authorization", List.of("AWS4-HMAC-SHA256")),
                BODY.getBytes(StandardCharsets.UTF_8));
        WireResponse response = handling.handle(request, Optional.of(api));
        for (int i = 1; i < REQUESTS; i++) {
            response = handling.handle(request, Optional.of(api));
        }
        return response;
    }
}
