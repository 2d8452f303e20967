package dev.jampx.cdk.synth;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.ModelType;
import dev.jampx.dsl.Schema;
import java.util.ArrayList;
import java.util.List;

/** Backends as large as one likes: each model belongs to the one before and has many of the one after, with an index, an owner and a group. */
final class Chain {

    private Chain() {}

    static Backend of(int models, FunctionDefinition... functions) {
        Schema schema = a.schema();
        for (int number = 0; number < models; number++) {
            schema = schema.add("Link" + number, model(number, models));
        }
        List<BackendResource> resources = new ArrayList<>(List.of(functions));
        resources.add(defineAuth().loginWith(login -> login.email()).groups("Admins"));
        resources.add(defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
        return defineBackend(resources.toArray(BackendResource[]::new));
    }

    private static ModelType model(int number, int models) {
        ModelType model = a.model()
                .field("name", a.string().required())
                .field("rank", a.integer())
                .field("previousId", a.id());
        if (number > 0) {
            model = model.field("previous", a.belongsTo("Link" + (number - 1), "previousId"));
        }
        if (number < models - 1) {
            model = model.field("next", a.hasMany("Link" + (number + 1), "previousId"));
        }
        return model.secondaryIndexes(index -> List.of(index.on("name").sortKeys("rank")))
                .authorization(allow -> List.of(allow.owner(), allow.group("Admins")));
    }
}
