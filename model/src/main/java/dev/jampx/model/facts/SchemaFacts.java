package dev.jampx.model.facts;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema with its models and relationships looked up by name. Where a name was given to two models, the first has it. */
public final class SchemaFacts {

    private final DeclaredSchema declared;
    private final Map<String, ModelFacts> modelsByName;
    private final List<Link> links;
    private final Map<String, List<Link>> linksByTarget;

    private SchemaFacts(DeclaredSchema declared, Map<String, ModelFacts> modelsByName) {
        this.declared = declared;
        this.modelsByName = modelsByName;
        this.links = modelsByName.values().stream().flatMap(ModelFacts::links).toList();
        this.linksByTarget = links.stream().collect(Collectors.groupingBy(Link::target));
    }

    /** Reads {@code declared}. */
    public static SchemaFacts of(DeclaredSchema declared) {
        Map<String, ModelFacts> byName = new LinkedHashMap<>();
        declared.entries().forEach(entry -> {
            if (entry.definition() instanceof DeclaredModel model) {
                byName.putIfAbsent(entry.name(), ModelFacts.of(entry.name(), model, entry.site()));
            }
        });
        return new SchemaFacts(declared, byName);
    }

    /** What was written. */
    public DeclaredSchema declared() {
        return declared;
    }

    /** The models in the order they were added. */
    public Collection<ModelFacts> models() {
        return modelsByName.values();
    }

    /** The model called {@code name}. */
    public Optional<ModelFacts> model(String name) {
        return Optional.ofNullable(modelsByName.get(name));
    }

    /** The names of the models. */
    public List<String> modelNames() {
        return List.copyOf(modelsByName.keySet());
    }

    /** Every relationship of every model. */
    public Stream<Link> links() {
        return links.stream();
    }

    /** The opposite ends of {@code link}; a good definition has exactly one. */
    public List<Link> counterparts(Link link) {
        return leadingTo(link.owner()).filter(link::isAnsweredBy).toList();
    }

    /** The relationships of other models, or its own, that need an index on the table of {@code model}. */
    public Stream<Link> linksInto(ModelFacts model) {
        return leadingTo(model).filter(link -> !link.holdsReferences());
    }

    /** The rules that hold for {@code model}: its own, or else the schema's. */
    public List<AuthRule> rules(ModelFacts model) {
        return model.declared().rules().isEmpty()
                ? declared.rules()
                : model.declared().rules();
    }

    private Stream<Link> leadingTo(ModelFacts model) {
        return linksByTarget.getOrDefault(model.name(), List.of()).stream();
    }
}
