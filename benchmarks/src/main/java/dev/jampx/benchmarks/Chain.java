package dev.jampx.benchmarks;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/**
 * A schema that can be made as large as one likes: a chain of models, each of which belongs to the one before and has
 * many of the one after, with an index, an owner and a group. Written twice, for jampx and for Amplify.
 *
 * @param models how many
 */
record Chain(int models) {

    /** The definition for jampx. */
    Backend define() {
        Schema schema = a.schema();
        for (int i = 0; i < models; i++) {
            schema = schema.add(name(i), model(i));
        }
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }

    private ModelType model(int i) {
        ModelType model = a.model()
                .field("name", a.string().required())
                .field("rank", a.integer())
                .field("previousId", a.id());
        if (i > 0) {
            model = model.field("previous", a.belongsTo(name(i - 1), "previousId"));
        }
        if (i < models - 1) {
            model = model.field("next", a.hasMany(name(i + 1), "previousId"));
        }
        return model.secondaryIndexes(index -> List.of(index.on("name").sortKeys("rank")))
                .authorization(allow -> List.of(allow.owner(), allow.group("Admins")));
    }

    /** The definition for Amplify. */
    String typeScript() {
        return """
                // with auth
                import { a, defineData } from '@aws-amplify/backend';

                const models = %d;
                const model = (i: number) =>
                  a
                    .model({
                      name: a.string().required(),
                      rank: a.integer(),
                      previousId: a.id(),
                      ...(i > 0 ? { previous: a.belongsTo(`Link${i - 1}`, 'previousId') } : {}),
                      ...(i < models - 1 ? { next: a.hasMany(`Link${i + 1}`, 'previousId') } : {}),
                    })
                    .secondaryIndexes((index) => [index('name').sortKeys(['rank'])])
                    .authorization((allow) => [allow.owner(), allow.group('Admins')]);
                const schema = a.schema(
                  Object.fromEntries(Array.from({ length: models }, (_, i) => [`Link${i}`, model(i)])),
                );

                export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
                """
                .formatted(models);
    }

    private static String name(int i) {
        return "Link" + i;
    }
}
