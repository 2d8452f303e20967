package dev.jampx.appsync.resolver;

import dev.jampx.appsync.DataSources;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The resolvers of fields that hold values and that not everybody may read who may read the rest of the row. They call no data source. */
final class FieldGuards {

    private static final String GUARD =
            """
            export function request(ctx) {
              authorize(ctx);
              return { payload: @value@ };
            }

            export function response(ctx) {
              return ctx.result;
            }
            """;

    private final ApiAccess access;
    private final DataSources dataSources;

    FieldGuards(ApiAccess access, DataSources dataSources) {
        this.access = access;
        this.dataSources = dataSources;
    }

    List<Resolver> of(Model model) {
        List<Resolver> guards = new ArrayList<>();
        for (Field field : model.fields()) {
            ReadRoles.guarding(access.matrix(model), field.name())
                    .ifPresent(roles -> guards.add(guard(model.name(), field, roles)));
        }
        return guards;
    }

    List<Resolver> of(CustomType type) {
        return type.fields().stream()
                .filter(field -> !field.rules().isEmpty())
                .map(field -> guard(type.name(), field, access.readers(field)))
                .toList();
    }

    private Resolver guard(String type, Field field, Collection<Role> roles) {
        JsModule module = new JsModule(
                        type + "." + field.name() + ": gives the field to those who may read it.", "util")
                .function(GUARD, Map.of("value", JsText.access("ctx.source", field.name()) + " ?? null"));
        return new Resolver.Unit(
                type,
                field.name(),
                dataSources.none(),
                Authorization.add(module, roles).print());
    }
}
