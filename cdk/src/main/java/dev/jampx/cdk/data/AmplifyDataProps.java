package dev.jampx.cdk.data;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.cdk.placement.NestedStacks;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.model.LoggingSettings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;

/**
 * What an {@link AmplifyData} is made of.
 *
 * @param api the compiled API
 * @param name the API's name
 * @param logging what AppSync logs, if it does
 * @param modelSchema the schema as it was given to Amplify's transformers, which Amplify's tools generate clients from, if they are to
 * @param modelIntrospection what functions that call the API are told of the models, as JSON, if they are
 * @param userPool whose tokens the API takes, if there is one
 * @param identityPool whose credentials the API takes, if there is one
 * @param functions the functions that the API's definition names, by name
 * @param keepsData whether tables outlive their stack, are protected from deletion, and can be restored to any second of the last 35 days
 * @param today the day from which the API key's time counts, in UTC
 * @param placement the stack of each part; empty if the construct is to work it out
 * @param stacks the nested stacks; empty if the construct is to make its own
 */
public record AmplifyDataProps(
        CompiledApi api,
        String name,
        Optional<LoggingSettings> logging,
        Optional<String> modelSchema,
        Optional<String> modelIntrospection,
        Optional<IUserPoolRef> userPool,
        Optional<IdentityPoolRoles> identityPool,
        Map<String, BackendFunction> functions,
        boolean keepsData,
        LocalDate today,
        Optional<Placement> placement,
        Optional<NestedStacks> stacks) {

    public AmplifyDataProps {
        functions = Map.copyOf(functions);
    }

    /** Starts with what every API needs. */
    public static Builder builder(CompiledApi api) {
        return new Builder(api);
    }

    /** Gathers props. */
    public static final class Builder {

        private final CompiledApi api;
        private String name = "amplifyData";
        private Optional<LoggingSettings> logging = Optional.empty();
        private Optional<String> modelSchema = Optional.empty();
        private Optional<String> modelIntrospection = Optional.empty();
        private Optional<IUserPoolRef> userPool = Optional.empty();
        private Optional<IdentityPoolRoles> identityPool = Optional.empty();
        private final Map<String, BackendFunction> functions = new LinkedHashMap<>();
        private boolean keepsData;
        private LocalDate today = LocalDate.now(ZoneOffset.UTC);
        private Optional<Placement> placement = Optional.empty();
        private Optional<NestedStacks> stacks = Optional.empty();

        private Builder(CompiledApi api) {
            this.api = api;
        }

        /** The API's name. Default: {@code amplifyData}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** What AppSync logs. Default: nothing. */
        public Builder logging(LoggingSettings logging) {
            this.logging = Optional.of(logging);
            return this;
        }

        /** The schema that Amplify's tools generate clients from. Default: none, and they cannot. */
        public Builder modelSchema(String modelSchema) {
            this.modelSchema = Optional.of(modelSchema);
            return this;
        }

        /** What functions that call the API are told of the models, as JSON. Default: nothing. */
        public Builder modelIntrospection(String modelIntrospection) {
            this.modelIntrospection = Optional.of(modelIntrospection);
            return this;
        }

        /** The user pool whose tokens the API takes; needed if the mode is on. */
        public Builder userPool(IUserPoolRef userPool) {
            this.userPool = Optional.of(userPool);
            return this;
        }

        /** The identity pool whose credentials the API takes. */
        public Builder identityPool(IdentityPoolRoles identityPool) {
            this.identityPool = Optional.of(identityPool);
            return this;
        }

        /** The functions that the API's definition names. */
        public Builder functions(Collection<? extends BackendFunction> functions) {
            functions.forEach(function -> this.functions.put(function.name(), function));
            return this;
        }

        /** Whether the tables outlive their stack. Default: they do not. */
        public Builder keepsData(boolean keepsData) {
            this.keepsData = keepsData;
            return this;
        }

        /** The day from which the API key's time counts. Default: today. */
        public Builder today(LocalDate today) {
            this.today = today;
            return this;
        }

        /** The stack of each part, and the stacks. Default: what the hub cannot take goes into nested stacks of the construct. */
        public Builder placement(Placement placement, NestedStacks stacks) {
            this.placement = Optional.of(placement);
            this.stacks = Optional.of(stacks);
            return this;
        }

        /** The props. */
        public AmplifyDataProps build() {
            return new AmplifyDataProps(
                    api,
                    name,
                    logging,
                    modelSchema,
                    modelIntrospection,
                    userPool,
                    identityPool,
                    functions,
                    keepsData,
                    today,
                    placement,
                    stacks);
        }
    }
}
