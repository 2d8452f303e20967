package dev.jampx.model.resolved;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.LoggingSettings;
import dev.jampx.model.ResourceOperation;
import java.util.List;
import java.util.Optional;

/**
 * The API.
 *
 * @param name its name
 * @param models the models in the order Amplify writes them
 * @param enums the enums in the order Amplify writes them, with those written inside other types
 * @param customTypes the types without a table in the order Amplify writes them, with those written inside other types
 * @param inputs the types of arguments that are objects, in the order Amplify writes them
 * @param operations the queries, mutations and subscriptions that the user defined
 * @param authorizationModes how callers prove who they are
 * @param grants what functions may do with the API
 * @param logging what AppSync logs, if it does
 */
public record Data(
        String name,
        List<Model> models,
        List<EnumType> enums,
        List<CustomType> customTypes,
        List<InputType> inputs,
        List<CustomOperation> operations,
        AuthorizationModes authorizationModes,
        List<Grant> grants,
        Optional<LoggingSettings> logging) {

    public Data {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
        customTypes = List.copyOf(customTypes);
        inputs = List.copyOf(inputs);
        operations = List.copyOf(operations);
        grants = List.copyOf(grants);
    }

    /** The authorization mode of a field that names none. */
    public AuthorizationMode defaultMode() {
        return authorizationModes.defaultMode();
    }

    /** The other modes that are switched on. */
    public List<AuthorizationMode> additionalModes() {
        return authorizationModes.additional();
    }

    /** The model called {@code name}; a resolved backend refers to no other. */
    public Model model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + name));
    }

    /** Permission of the function {@code function} to call the API. */
    public record Grant(String function, List<ResourceOperation> operations) {

        public Grant {
            operations = List.copyOf(operations);
        }
    }
}
