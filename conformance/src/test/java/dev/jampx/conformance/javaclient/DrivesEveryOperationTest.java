package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation that a generated client has does what it says, against a sandbox over HTTP, in the authorization modes of API keys and of users. */
class DrivesEveryOperationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "examples/HeroFaq, USER_POOL",
        "authorization/Owner, USER_POOL",
        "customtypes/DeeplyNested, API_KEY",
        "customtypes/MutuallyCircular, API_KEY",
        "customtypes/WithEnums, API_KEY",
        "defaults/EveryDefault, API_KEY",
        "disabled/EachWord, API_KEY",
        "disabled/RelationToHiddenModel, API_KEY",
        "enums/NamedEnumShapes, API_KEY",
        "enums/ValuesLikeKeywords, API_KEY",
        "indexes/CompositeSortKeys, API_KEY",
        "indexes/EveryTypeAsSortKey, API_KEY",
        "indexes/QueryFields, API_KEY",
        "keys/EveryTypeAsKey, API_KEY",
        "keys/IdOfOtherType, API_KEY",
        "keys/ThreeSortKeys, API_KEY",
        "modes/UserPoolWithApiKey, API_KEY",
        "modes/UserPoolWithApiKey, USER_POOL",
        "names/CasedKeysAndRelations, API_KEY",
        "names/FieldNames, API_KEY",
        "names/InlineTypes, API_KEY",
        "names/LikeScalars, API_KEY",
        "names/Names, USER_POOL",
        "names/OneLetter, API_KEY",
        "operations/CustomTypeArguments, USER_POOL",
        "operations/NestedInlineResults, API_KEY",
        "operations/ListArguments, USER_POOL",
        "operations/TypeEverywhere, USER_POOL",
        "operations/EnumArguments, USER_POOL",
        "operations/InlineArgumentsAndResult, API_KEY",
        "operations/ModelResults, USER_POOL",
        "operations/RecursiveArguments, USER_POOL",
        "operations/RequiredAndListResults, USER_POOL",
        "operations/ScalarArguments, USER_POOL",
        "operations/ScalarResults, USER_POOL",
        "relations/BothDirections, API_KEY",
        "relations/CompositeReference, API_KEY",
        "relations/ManyToMany, API_KEY",
        "relations/SeveralBetweenTwoModels, API_KEY",
        "scalars/EveryList, API_KEY",
        "scalars/EveryRequiredListOfRequired, API_KEY",
        "scalars/EveryScalar, API_KEY",
        "subscriptions/Arguments, USER_POOL",
        "subscriptions/CustomMutation, USER_POOL",
        "subscriptions/ListMutation, USER_POOL",
        "subscriptions/ModelMutations, USER_POOL",
        "timestamps/OtherTypes, API_KEY"
    })
    void ofACase(String name, AuthMode mode) {
        Case driven = Cases.accepted().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Backend backend = Resolution.of(driven.define().declared());
        Data data = DrivenHandlers.replaced(backend.data().orElseThrow());
        String sdl =
                AppSyncCompiler.compile(data, new DrivenHandlers().sources()).sdl();
        TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);
        LoadedClient loaded = new LoadedClient(data, sdl);
        DrivenMethods methods = new DrivenMethods();
        Map<OperationKind, CustomOperationDriver> custom = new EnumMap<>(OperationKind.class);
        for (OperationKind kind : OperationKind.values()) {
            CustomOperationDriver driver = new CustomOperationDriver(loaded, kind, data, schema, methods);
            if (!driver.operations().isEmpty()) {
                custom.put(kind, driver);
            }
        }
        DrivenHandlers handlers = new DrivenHandlers();
        custom.values().forEach(driver -> driver.prepare(handlers));
        try (DrivenSandbox sandbox = DrivenSandbox.start(folder, backend, data, handlers.sources())) {
            new Drive(loaded, methods, loaded.client(sandbox.client(mode)), data.models(), schema, custom).run();
        }
        assertThat(methods.left()).isEmpty();
        assertThat(methods.count()).isPositive();
        System.out.println(name + " by " + mode + ": " + methods.count() + " operations driven");
    }

    /** Goes through everything that one client has. */
    private static final class Drive {

        private final LoadedClient loaded;
        private final DrivenMethods methods;
        private final Object client;
        private final Map<OperationKind, CustomOperationDriver> custom;
        private final Map<String, ModelDriver> models = new LinkedHashMap<>();

        Drive(
                LoadedClient loaded,
                DrivenMethods methods,
                Object client,
                List<Model> definitions,
                TypeDefinitionRegistry schema,
                Map<OperationKind, CustomOperationDriver> custom) {
            this.loaded = loaded;
            this.methods = methods;
            this.client = client;
            this.custom = custom;
            SampleValues values = new SampleValues(schema);
            definitions.forEach(model ->
                    models.put(model.name(), ModelDriver.of(new DrivenModel(loaded, model, values, methods, client))));
        }

        void run() {
            custom.keySet().forEach(kind -> methods.expect(loaded.custom(kind)));
            Collection<ModelDriver> drivers = models.values();
            drivers.forEach(driver -> driver.events().subscribe());
            Map<CustomOperation, List<Received>> events = custom(OperationKind.SUBSCRIPTION)
                    .map(driver -> driver.subscribe(target(OperationKind.SUBSCRIPTION)))
                    .orElse(Map.of());
            drivers.forEach(driver -> driver.writes().create());
            drivers.forEach(driver -> driver.reads().read());
            Map<String, DrivenModel> byName = new LinkedHashMap<>();
            models.forEach((name, driver) -> byName.put(name, driver.model()));
            RelationDriver relations = new RelationDriver(loaded, byName);
            byName.values().forEach(relations::follow);
            custom(OperationKind.QUERY).ifPresent(driver -> driver.call(target(OperationKind.QUERY)));
            custom(OperationKind.MUTATION).ifPresent(driver -> driver.call(target(OperationKind.MUTATION)));
            events.forEach(this::awaitEvents);
            drivers.forEach(driver -> driver.writes().update());
            drivers.forEach(driver -> driver.writes().delete());
        }

        private Optional<CustomOperationDriver> custom(OperationKind kind) {
            return Optional.ofNullable(custom.get(kind));
        }

        private Object target(OperationKind kind) {
            return loaded.accessed(client, loaded.names().accessor(kind));
        }

        private void awaitEvents(CustomOperation subscription, List<Received> both) {
            Optional<CustomOperation> mutation = custom(OperationKind.MUTATION).stream()
                    .flatMap(driver -> driver.operations().stream())
                    .filter(operation -> subscription.sources().contains(operation.name()))
                    .findFirst();
            for (Received received : both) {
                received.await(items -> !items.isEmpty(), () -> {
                    mutation.ifPresentOrElse(
                            operation -> custom.get(OperationKind.MUTATION)
                                    .callOnce(target(OperationKind.MUTATION), operation),
                            () -> models.values().stream()
                                    .filter(driver -> driver.model().has(ModelOperation.CREATE))
                                    .forEach(driver -> driver.writes().createAgain()));
                });
                mutation.ifPresent(operation -> {
                    List<Object> items = received.items();
                    custom.get(OperationKind.SUBSCRIPTION).compareEvent(subscription, items.get(items.size() - 1));
                });
            }
        }
    }
}
