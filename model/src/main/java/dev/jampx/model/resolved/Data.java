package dev.jampx.model.resolved;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ResourceOperation;
import java.util.List;

/**
 * The API.
 *
 * @param models the models in the order they were added
 * @param defaultMode the authorization mode of a field that names none
 * @param additionalModes the other modes that are switched on
 * @param grants what functions may do with the API
 */
public record Data(
        List<Model> models,
        AuthorizationMode defaultMode,
        List<AuthorizationMode> additionalModes,
        List<Grant> grants) {

    public Data {
        models = List.copyOf(models);
        additionalModes = List.copyOf(additionalModes);
        grants = List.copyOf(grants);
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
