package dev.jampx.model.facts;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema with its models, operations and relationships, and with everything that it and the schemas combined with it define, looked up by
 * name. Where a name was given twice, the first definition has it.
 */
public final class SchemaFacts {

    private final DeclaredSchema declared;
    private final Definitions definitions;
    private final List<DeclaredSchema.Entry> entries;
    private final Collection<ModelFacts> models;
    private final List<OperationFacts> operations;
    private final List<Link> links;

    private SchemaFacts(DeclaredSchema declared, Definitions definitions) {
        this.declared = declared;
        this.definitions = definitions;
        Map<String, DeclaredSchema.Entry> first = new LinkedHashMap<>();
        Definitions.entries(declared).stream()
                .filter(entry -> definitions.definition(entry.name()).orElseThrow() == entry.definition()
                        || entry.name().equals(OperationFacts.EVENT_INVOCATION_RESPONSE))
                .forEach(entry -> first.putIfAbsent(entry.name(), entry));
        this.entries = List.copyOf(first.values());
        this.models = entries.stream()
                .filter(entry -> entry.definition() instanceof DeclaredModel)
                .map(entry -> definitions.model(entry.name()).orElseThrow())
                .toList();
        this.operations = entries.stream()
                .filter(entry -> entry.definition() instanceof DeclaredOperation)
                .map(entry -> new OperationFacts(entry.name(), (DeclaredOperation) entry.definition(), entry.site()))
                .toList();
        this.links = models.stream().flatMap(ModelFacts::links).toList();
    }

    /** Reads {@code declared}, which is combined with no other. */
    public static SchemaFacts of(DeclaredSchema declared) {
        return of(List.of(declared)).get(0);
    }

    /** Reads schemas that were combined with each other. */
    public static List<SchemaFacts> of(Collection<DeclaredSchema> combined) {
        Definitions definitions = Definitions.of(combined);
        return combined.stream()
                .map(schema -> new SchemaFacts(schema, definitions))
                .toList();
    }

    /** What was written. */
    public DeclaredSchema declared() {
        return declared;
    }

    /** What it defines in the order added, each name once, with {@link OperationFacts#EVENT_INVOCATION_RESPONSE} if an operation needs it. */
    public List<DeclaredSchema.Entry> entries() {
        return entries;
    }

    /** Its models in the order they were added. */
    public Collection<ModelFacts> models() {
        return models;
    }

    /** Its operations in the order they were added. */
    public List<OperationFacts> operations() {
        return operations;
    }

    /** The definition called {@code name}, in this schema or one combined with it. */
    public Optional<DeclaredDefinition> definition(String name) {
        return definitions.definition(name);
    }

    /** The names of everything that this schema and those combined with it define. */
    public List<String> definedNames() {
        return definitions.names();
    }

    /** The custom type called {@code name}, in this schema or one combined with it. */
    public Optional<DeclaredCustomType> customType(String name) {
        return definition(name).filter(DeclaredCustomType.class::isInstance).map(DeclaredCustomType.class::cast);
    }

    /** The enum called {@code name}, in this schema or one combined with it. */
    public Optional<DeclaredEnum> enumeration(String name) {
        return definition(name).filter(DeclaredEnum.class::isInstance).map(DeclaredEnum.class::cast);
    }

    /** The operation called {@code name}, in this schema or one combined with it. */
    public Optional<DeclaredOperation> operation(String name) {
        return definition(name).filter(DeclaredOperation.class::isInstance).map(DeclaredOperation.class::cast);
    }

    /** The model called {@code name}, in this schema or one combined with it. */
    public Optional<ModelFacts> model(String name) {
        return definitions.model(name);
    }

    /** The names of the models of this schema and of those combined with it. */
    public List<String> modelNames() {
        return definitions.models().stream().map(ModelFacts::name).toList();
    }

    /** Every relationship of its models. */
    public Stream<Link> links() {
        return links.stream();
    }

    /** The opposite ends of {@code link}; a good definition has exactly one. */
    public List<Link> counterparts(Link link) {
        return definitions
                .leadingTo(link.owner().name())
                .filter(link::isAnsweredBy)
                .toList();
    }

    /** The relationships of other models, or its own, that need an index on the table of {@code model}. */
    public Stream<Link> linksInto(ModelFacts model) {
        return definitions.leadingTo(model.name()).filter(link -> !link.holdsReferences());
    }

    /** The rules that hold for {@code model}: its own, or else the schema's. */
    public List<AuthRule> rules(ModelFacts model) {
        return rules(model.declared().rules());
    }

    /** The rules that hold for {@code operation}: its own, or else the schema's. */
    public List<AuthRule> rules(OperationFacts operation) {
        return rules(operation.declared().rules());
    }

    private List<AuthRule> rules(List<AuthRule> own) {
        return own.isEmpty() ? declared.rules() : own;
    }
}
