package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.random.Dice;
import dev.jampx.conformance.random.WrittenBackend;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A random definition with random rows. All of it comes from the definition's number: rows are the same for all requests, and a request is
 * the same whether or not there were others before it.
 */
final class RandomCase {

    /** What the templates say that ask who calls. */
    private static final String GUARD = "Authorization Steps";

    private final WrittenBackend backend;
    private final Data data;
    private final CompiledApi api;
    private final TypeDefinitionRegistry schema;
    private final Map<String, List<ObjectNode>> rows = new LinkedHashMap<>();
    private final Set<String> amplifysGuards = new HashSet<>();

    /** @throws dev.jampx.model.diagnostics.InvalidDefinitionException if jampx refuses the definition */
    RandomCase(WrittenBackend backend) {
        this.backend = backend;
        data = Resolution.of(backend.definition().define().declared()).data().orElseThrow();
        api = AppSyncCompiler.compile(data);
        schema = new SchemaParser().parse(api.sdl());
        Dice dice = dice(-1);
        RandomRows generator = new RandomRows(dice, new RandomValues(dice, schema), schema);
        data.models().forEach(model -> rows.put(model.name(), generator.of(model)));
    }

    WrittenBackend backend() {
        return backend;
    }

    Data data() {
        return data;
    }

    /** The fields whose resolvers ask who calls, in what Amplify deploys, such as {@code Todo.text}; none before that. */
    Set<String> amplifysGuards() {
        return amplifysGuards;
    }

    Map<String, List<ObjectNode>> rows() {
        return rows;
    }

    /** Both sides, ready to be asked. */
    SideBySide deploy(Synthesis synthesis) {
        return deploy(synthesis, rows);
    }

    /** Both sides on rows that are given, by model. */
    SideBySide deploy(Synthesis synthesis, Map<String, List<ObjectNode>> given) {
        JsonNode deployment = synthesis.deployment().orElseThrow();
        for (JsonNode resolver : deployment.path("resolvers")) {
            for (JsonNode step : resolver.path("functions")) {
                String template = deployment
                        .path("templates")
                        .path(step.path("request").intValue())
                        .asText();
                if (template.contains(GUARD)) {
                    amplifysGuards.add(resolver.path("type").asText() + "."
                            + resolver.path("field").asText());
                }
            }
        }
        return new SideBySide(synthesis, api, given);
    }

    /** The request with a number. */
    RandomRequest request(int number) {
        Dice dice = dice(number);
        RequestingCaller caller = new RandomCallers(dice, api.access(), backend.auth(), fields()).caller();
        RandomValues values = new RandomValues(dice, schema);
        return new RandomRequest(number, caller, new RandomRequests(dice, values, schema, rows).request());
    }

    /** The subscription with a number, if the definition has any. */
    Optional<SubscriptionRequest> subscription(int number) {
        Dice dice = dice(number);
        RequestingCaller caller = new RandomCallers(dice, api.access(), backend.auth(), fields()).caller();
        return new RandomSubscriptions(dice, new RandomValues(dice, schema), schema, rows).of(caller);
    }

    /** The fields of a model that have no fields of their own. */
    List<String> plainFields(String model) {
        return schema.getTypeOrNull(model, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(field -> !(schema.getTypeOrNull(
                                TypeInfo.typeInfo(field.getType()).getName())
                        instanceof ObjectTypeDefinition))
                .map(FieldDefinition::getName)
                .toList();
    }

    /** The fields that a Lambda authorizer may deny. */
    private List<String> fields() {
        return schema.getTypes(ObjectTypeDefinition.class).stream()
                .flatMap(type ->
                        type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName()))
                .toList();
    }

    /** Numbers that lie close together would make first choices that lie close together. */
    private Dice dice(int number) {
        return new Dice(new Random((backend.seed() * 1_000_003 + number) * 0x9E3779B97F4A7C15L));
    }

    /** A request, and who makes it. */
    record RandomRequest(int number, RequestingCaller caller, GraphQlRequest request) {}
}
