package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Nouns;
import dev.jampx.model.checks.schema.ApiTypes;
import dev.jampx.model.checks.schema.SchemaProblems;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.NamedType;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.facts.SchemaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No two types of the API have one name, whether they were added under it, written inside something, or made for a model. */
public final class TypeNamesAreUnique implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Map<String, ModelFacts> makers = makers(api, ApiTypes::of);
        Map<String, ModelFacts> inputMakers = makers(api, ModelInputTypes::of);
        Map<String, String> taken = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (SchemaFacts schema : api.schemas()) {
            for (DeclaredSchema.Entry entry : schema.declared().entries()) {
                if (!(entry.definition() instanceof DeclaredOperation)) {
                    taken.putIfAbsent(entry.name(), Nouns.title(entry));
                    Optional.ofNullable(makers.get(entry.name()))
                            .or(() -> inputMaker(
                                    entry.definition() instanceof DeclaredCustomType, entry.name(), inputMakers))
                            .ifPresent(model -> problems.add(SchemaProblems.sharedType(entry, model)));
                    if (isAsyncAnswer(schema, entry)) {
                        problems.add(TypeProblems.asyncAnswer(entry));
                    }
                }
            }
        }
        for (SchemaFacts schema : api.schemas()) {
            implied(schema).forEach(type -> clash(type, taken, makers)
                    .or(() -> inputMaker(type instanceof NamedType.OfCustomType, type.name(), inputMakers)
                            .map(TypeNamesAreUnique::madeFor))
                    .ifPresent(other -> problems.add(problem(type, other))));
        }
        return problems.stream();
    }

    private static Problem problem(NamedType type, String other) {
        return type.name().equals(OperationFacts.EVENT_INVOCATION_RESPONSE)
                ? TypeProblems.asyncTwice(type)
                : TypeProblems.nameTaken(type, other);
    }

    private static boolean isAsyncAnswer(SchemaFacts schema, DeclaredSchema.Entry entry) {
        return entry.name().equals(OperationFacts.EVENT_INVOCATION_RESPONSE)
                && schema.operations().stream().anyMatch(OperationFacts::isAsync);
    }

    private static Optional<String> clash(NamedType type, Map<String, String> taken, Map<String, ModelFacts> makers) {
        Optional<String> other = Optional.ofNullable(taken.putIfAbsent(type.name(), "the " + type.title()));
        if (other.isPresent()) {
            return other;
        }
        if (ApiTypes.OF_EVERY_API.contains(type.name())) {
            return Optional.of("a type that every API has");
        }
        if (ApiTypes.OF_DIRECTIVES.contains(type.name())) {
            return Optional.of("a type of Amplify's directives");
        }
        return Optional.ofNullable(makers.get(type.name())).map(TypeNamesAreUnique::madeFor);
    }

    /** The model in whose inputs a custom type called {@code name} would stand in place of the input of another. */
    private static Optional<ModelFacts> inputMaker(boolean isCustomType, String name, Map<String, ModelFacts> makers) {
        return isCustomType ? Optional.ofNullable(makers.get(name)) : Optional.empty();
    }

    private static String madeFor(ModelFacts model) {
        return "a type that the API makes for model " + Names.quoted(model.name());
    }

    /** The types that were not added under their name; of an input that operations share, and of inputs that only look the same, each once. */
    private static Stream<NamedType> implied(SchemaFacts schema) {
        SchemaTypes types = SchemaTypes.of(schema);
        Set<String> added = schema.declared().entries().stream()
                .map(entry -> entry.name() + Nouns.title(entry))
                .collect(Collectors.toSet());
        Stream<NamedType> written = Stream.<NamedType>concat(types.enums().stream(), types.customTypes().stream())
                .filter(type -> !added.contains(type.name() + type.title()));
        Map<String, NamedType.OfInput> first = new HashMap<>();
        Stream<NamedType> inputs = types.wantedInputs().stream()
                .filter(input -> {
                    NamedType.OfInput earlier = first.putIfAbsent(input.name(), input);
                    return earlier == null || earlier.declared() != input.declared();
                })
                .map(input -> input);
        return Stream.concat(written, inputs);
    }

    private static Map<String, ModelFacts> makers(
            ApiFacts api, BiFunction<SchemaFacts, ModelFacts, Set<String>> types) {
        Map<String, ModelFacts> makers = new HashMap<>();
        api.schemas().forEach(schema -> schema.models()
                .forEach(model -> types.apply(schema, model).forEach(type -> makers.putIfAbsent(type, model))));
        return makers;
    }
}
