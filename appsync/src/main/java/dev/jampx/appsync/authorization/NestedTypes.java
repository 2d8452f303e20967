package dev.jampx.appsync.authorization;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.ValueType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Opens the types inside models (custom types, pages of related rows) to the callers of the models. A type that is met a second time is opened to callers of
 * the default mode as well, whether or not a rule lets them in; Amplify does the same, and the model's resolvers turn them away.
 */
final class NestedTypes {

    private final Map<String, CustomType> customTypes;
    private final DirectiveChoice choice;
    private final TypeDirectives directives;
    private final Map<String, Set<AwsDirective>> met = new LinkedHashMap<>();

    NestedTypes(Data data, DirectiveChoice choice, TypeDirectives directives) {
        this.customTypes = data.customTypes().stream().collect(Collectors.toMap(CustomType::name, Function.identity()));
        this.choice = choice;
        this.directives = directives;
    }

    /** Opens what is inside {@code model} to {@code roles}. */
    void open(Model model, Collection<Role> roles) {
        List<String> inside = model.members().stream()
                .flatMap(member -> member.accept(new TypeInside()).stream())
                .toList();
        inside.forEach(type -> open(type, roles));
    }

    /** The names of all types met so far. */
    Set<String> met() {
        return Collections.unmodifiableSet(met.keySet());
    }

    private void open(String type, Collection<Role> roles) {
        boolean isNew = !met.containsKey(type);
        Set<AwsDirective> known = met.computeIfAbsent(type, unseen -> new HashSet<>());
        Set<AwsDirective> wanted = isNew ? choice.of(roles) : choice.withDefault(roles);
        directives.add(type, wanted);
        if (known.addAll(wanted) || isNew) {
            Optional.ofNullable(customTypes.get(type))
                    .map(ReturnedTypes::nested)
                    .orElse(List.of())
                    .forEach(inner -> open(inner, roles));
        }
    }

    /** The name of the type without a table that a member has, if it has one. */
    private static final class TypeInside implements Member.Visitor<Optional<String>> {

        @Override
        public Optional<String> field(Field field) {
            return field.type() instanceof ValueType.Custom custom ? Optional.of(custom.name()) : Optional.empty();
        }

        @Override
        public Optional<String> hasMany(Relationship.HasMany hasMany) {
            return Optional.of(new ModelNames(hasMany.target()).relatedConnection());
        }

        @Override
        public Optional<String> hasOne(Relationship.HasOne hasOne) {
            return Optional.empty();
        }

        @Override
        public Optional<String> belongsTo(Relationship.BelongsTo belongsTo) {
            return Optional.empty();
        }
    }
}
