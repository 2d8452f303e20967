package dev.jampx.cdk;

import dev.jampx.appsync.schema.ModelSchema;
import dev.jampx.cdk.auth.AmplifyAuthProps;
import dev.jampx.cdk.auth.AuthResources;
import dev.jampx.cdk.auth.BackendAuth;
import dev.jampx.cdk.data.AmplifyData;
import dev.jampx.cdk.data.AmplifyDataProps;
import dev.jampx.cdk.data.IdentityPoolRoles;
import dev.jampx.cdk.function.AmplifyFunction;
import dev.jampx.cdk.function.AmplifyFunctionProps;
import dev.jampx.cdk.output.StackOutputs;
import dev.jampx.cdk.placement.NestedStacks;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.cdk.placement.Placer;
import dev.jampx.cdk.placement.Unit;
import dev.jampx.cdk.storage.AmplifyStorage;
import dev.jampx.cdk.storage.AmplifyStorageProps;
import dev.jampx.cdk.storage.StorageOutputs;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Storage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * A backend on AWS, with everything that its definition asks for. It stands on its own in any CDK app; {@code jampx synth} makes an app of it alone.
 *
 * <pre>{@code
 * AmplifyBackend backend = new AmplifyBackend(stack, "Backend", new AmplifyBackendProps(compiled, identifier, codes));
 * Queue queue = new Queue(backend.createStack("jobs"), "Queue");
 * queue.grantSendMessages(backend.function("post-confirmation").resources().role());
 * }</pre>
 */
public final class AmplifyBackend extends Construct {

    private final AmplifyBackendProps props;
    private final Stack root;
    private final Placement placement;
    private final Map<String, AmplifyFunction> functions = new LinkedHashMap<>();
    private final Optional<BackendAuth> auth;
    private final Optional<AmplifyData> data;
    private final Map<String, AmplifyStorage> storages = new LinkedHashMap<>();
    private final CustomOutputs customOutputs;

    /**
     * @param scope in a stack, which becomes the hub of the backend
     */
    public AmplifyBackend(Construct scope, String id, AmplifyBackendProps props) {
        super(scope, id);
        this.props = props;
        this.root = Stack.of(this);
        this.customOutputs = new CustomOutputs(root);
        BackendUnits units = new BackendUnits(props.backend());
        this.placement = Placer.place(props.limits(), units.hub(), units.units(), props.earlier());
        root.addMetadata(Placement.METADATA_KEY, placement.stackByUnit());
        addPlatformOutputs();
        NestedStacks stacks = new NestedStacks(this);
        for (Function function : props.backend().backend().functions()) {
            functions.put(function.name(), makeFunction(function, stacks, units));
        }
        this.auth = props.backend().backend().auth().map(this::makeAuth);
        addFunctionOutputs();
        this.data = props.backend().backend().data().map(resolved -> makeData(resolved, stacks));
        data.ifPresent(this::giveChanges);
        for (Storage storage : props.backend().backend().storages()) {
            storages.put(storage.name(), makeStorage(storage));
        }
        StorageOutputs.add(root, List.copyOf(storages.values()));
        if (!props.backend().backend().outputs().isEmpty()) {
            addOutput(props.backend().backend().outputs());
        }
    }

    /** The root stack. */
    public Stack stack() {
        return root;
    }

    /** Whether the backend has users. */
    public boolean hasAuth() {
        return auth.isPresent();
    }

    /**
     * Its users.
     *
     * @throws IllegalStateException if the definition has neither {@code defineAuth} nor {@code referenceAuth}
     */
    public BackendAuth auth() {
        return auth.orElseThrow(
                () -> new IllegalStateException("the backend has neither defineAuth nor referenceAuth"));
    }

    /**
     * Every resource of its own user pool and identity pool.
     *
     * @throws IllegalStateException if the definition has no {@code defineAuth}
     */
    public AuthResources authResources() {
        if (auth() instanceof AuthResources own) {
            return own;
        }
        throw new IllegalStateException("the backend refers to users that were there before: it has no defineAuth");
    }

    /** Whether the backend has an API. */
    public boolean hasData() {
        return data.isPresent();
    }

    /**
     * Its API.
     *
     * @throws IllegalStateException if the definition has no {@code defineData}
     */
    public AmplifyData data() {
        return data.orElseThrow(() -> new IllegalStateException("the backend has no defineData"));
    }

    /** Its buckets, by the names of their storages. */
    public Map<String, AmplifyStorage> storages() {
        return Collections.unmodifiableMap(storages);
    }

    /**
     * The storage called {@code name}.
     *
     * @throws IllegalArgumentException if there is no such storage
     */
    public AmplifyStorage storage(String name) {
        return Optional.ofNullable(storages.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("no storage " + name + "; there are " + storages.keySet()));
    }

    /** Its functions, by name. */
    public Map<String, AmplifyFunction> functions() {
        return Collections.unmodifiableMap(functions);
    }

    /**
     * The function called {@code name}.
     *
     * @throws IllegalArgumentException if there is no such function
     */
    public AmplifyFunction function(String name) {
        return Optional.ofNullable(functions.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("no function " + name + "; there are " + functions.keySet()));
    }

    /**
     * Makes a nested stack for what the definition has no word for.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public NestedStack createStack(String name) {
        if (root.getNode().tryFindChild(name) != null) {
            throw new IllegalArgumentException("there is something called " + name + " in the root stack already");
        }
        return NestedStack.Builder.create(root, name).build();
    }

    /**
     * Adds something to {@code amplify_outputs.json}. Maps of several parts are put together, and so are lists.
     *
     * @param part such as {@code Map.of("custom", Map.of("queueUrl", queue.getQueueUrl()))}
     * @throws IllegalArgumentException if something of it was added before
     */
    public void addOutput(Map<String, ?> part) {
        customOutputs.add(part);
    }

    /** Where each unit of the backend is. */
    Placement placement() {
        return placement;
    }

    private AmplifyFunction makeFunction(Function function, NestedStacks stacks, BackendUnits units) {
        boolean calledByHub = units.calledByHub().contains(function.name());
        String stack = placement.stackOf(Unit.nameOfFunction(function.name()));
        return new AmplifyFunction(
                stack.equals(Placement.HUB) ? this : stacks.stack(stack),
                function.name(),
                AmplifyFunctionProps.of(function, props.functionCodes().of(function), props.identifier())
                        .comesFirst(calledByHub));
    }

    private BackendAuth makeAuth(Auth resolved) {
        return BackendAuth.add(
                this,
                "Auth",
                AmplifyAuthProps.builder()
                        .auth(resolved)
                        .backend(props.identifier())
                        .functions(functions.values())
                        .build());
    }

    private AmplifyStorage makeStorage(Storage storage) {
        AmplifyStorageProps made =
                AmplifyStorageProps.of(storage, props.identifier()).functions(functions.values());
        return new AmplifyStorage(
                this, "Storage" + storage.name(), auth.map(made::users).orElse(made));
    }

    private AmplifyData makeData(Data resolved, NestedStacks stacks) {
        AmplifyDataProps.Builder builder = AmplifyDataProps.builder(
                        props.backend().api().orElseThrow())
                .name(resolved.name())
                .modelSchema(ModelSchema.sdl(resolved))
                .functions(functions.values())
                .keepsData(props.identifier().type().keepsData())
                .today(props.today())
                .placement(placement, stacks);
        resolved.logging().ifPresent(builder::logging);
        props.backend().modelIntrospection().ifPresent(builder::modelIntrospection);
        auth.ifPresent(users -> builder.userPool(users.userPool())
                .identityPool(new IdentityPoolRoles(
                        users.identityPoolId(), users.authenticatedUserIamRole(), users.unauthenticatedUserIamRole())));
        AmplifyData made = new AmplifyData(this, "Data", builder.build());
        made.addOutputs(root);
        return made;
    }

    private void giveChanges(AmplifyData made) {
        for (Function function : props.backend().backend().functions()) {
            function.changes().forEach(source -> ModelChanges.add(this, made, function(function.name()), source));
        }
    }

    private void addPlatformOutputs() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("deploymentType", props.identifier().type().amplifyName());
        values.put("region", Aws.REGION);
        StackOutputs.add(root, "AWS::Amplify::Platform", "1", values);
    }

    private void addFunctionOutputs() {
        if (!functions.isEmpty()) {
            String names = functions.values().stream()
                    .map(function -> function.resources().lambda().getFunctionName())
                    .collect(Collectors.joining("\",\"", "[\"", "\"]"));
            StackOutputs.add(root, "AWS::Amplify::Function", "1", Map.of("definedFunctions", names));
        }
    }
}
