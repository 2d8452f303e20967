package dev.jampx.model.facts;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema with its models looked up by name.
 *
 * @param declared what was written
 * @param models the models in the order they were added; where a name was given twice, the first
 */
public record SchemaFacts(DeclaredSchema declared, List<ModelFacts> models) {

    /** Reads {@code declared}. */
    public static SchemaFacts of(DeclaredSchema declared) {
        Map<String, ModelFacts> byName = new LinkedHashMap<>();
        declared.models().forEach(entry -> byName.putIfAbsent(entry.name(), ModelFacts.of(entry)));
        return new SchemaFacts(declared, List.copyOf(byName.values()));
    }

    /** The first model called {@code name}. */
    public Optional<ModelFacts> model(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** The names of the models. */
    public List<String> modelNames() {
        return models.stream().map(ModelFacts::name).toList();
    }

    /** Every relationship of every model. */
    public Stream<Link> links() {
        return models.stream().flatMap(ModelFacts::links);
    }

    /** The opposite ends of {@code link}; a good definition has exactly one. */
    public List<Link> counterparts(Link link) {
        return links().filter(link::isAnsweredBy).toList();
    }

    /** The relationships of other models, or its own, that need an index on the table of {@code model}. */
    public Stream<Link> linksInto(ModelFacts model) {
        return links().filter(link -> !link.holdsReferences() && link.target().equals(model.name()));
    }

    /** The rules that hold for {@code model}: its own, or else the schema's. */
    public List<AuthRule> rules(ModelFacts model) {
        return model.declared().rules().isEmpty()
                ? declared.rules()
                : model.declared().rules();
    }
}
