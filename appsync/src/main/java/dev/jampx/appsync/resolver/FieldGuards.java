package dev.jampx.appsync.resolver;

import dev.jampx.appsync.DataSources;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The resolvers of fields that hold values and that not everybody may read who may read the rest of the row, and of fields that hold owners as
 * joined claims. They call no data source.
 */
final class FieldGuards {

    private static final String GUARD =
            """
            export function request(ctx) {
              @authorize@
              return { payload: @value@ };
            }

            export function response(ctx) {
              return ctx.result;
            }
            """;

    private final ApiAccess access;
    private final DataSources dataSources;
    private final Redaction redaction;
    private final ShownOwners owners;

    FieldGuards(ApiAccess access, DataSources dataSources, Redaction redaction, ShownOwners owners) {
        this.access = access;
        this.dataSources = dataSources;
        this.redaction = redaction;
        this.owners = owners;
    }

    List<Resolver> of(Model model) {
        AccessMatrix matrix = access.matrix(model);
        List<Field> joinedFields = owners.resolved(model);
        List<Resolver> guards = new ArrayList<>();
        for (Field field : model.fields()) {
            Optional<List<Role>> readers = ReadRoles.guarding(matrix, field.name());
            boolean joined = joinedFields.contains(field);
            String value = (joined ? ShownOwners.shown("ctx.source", field) : JsText.access("ctx.source", field.name()))
                    + " ?? null";
            if (readers.isPresent()) {
                boolean redacted = redaction.redactsGuarded(model);
                guards.add(guard(
                        model.name(),
                        field,
                        redacted ? Redaction.IS_OF_MUTATION + " ? null : " + value : value,
                        readers.get()));
            } else if (joined) {
                guards.add(owner(model.name(), field, value));
            }
        }
        return guards;
    }

    List<Resolver> of(CustomType type) {
        return type.fields().stream()
                .filter(field -> !field.rules().isEmpty())
                .map(field -> guard(
                        type.name(),
                        field,
                        JsText.access("ctx.source", field.name()) + " ?? null",
                        access.readers(field)))
                .toList();
    }

    private Resolver owner(String type, Field field, String value) {
        return resolver(
                type,
                field,
                new JsModule(type + "." + field.name() + ": gives owners by the names that clients know.")
                        .function(GUARD, Map.of("authorize", "", "value", value)));
    }

    private Resolver guard(String type, Field field, String value, Collection<Role> roles) {
        Authorization authorization = Authorization.of(roles);
        JsModule module = new JsModule(
                        type + "." + field.name() + ": gives the field to those who may read it.", "util")
                .function(
                        GUARD,
                        Map.of(
                                "authorize",
                                authorization.needsRows() ? "authorizeRow(ctx, ctx.source);\n" : "authorize(ctx);\n",
                                "value",
                                value));
        return resolver(type, field, authorization.addTo(module));
    }

    private Resolver resolver(String type, Field field, JsModule module) {
        return new Resolver.Unit(
                type,
                field.name(),
                dataSources.none(),
                module.support("shownName", ShownOwners.SHOWN_NAME).print());
    }
}
