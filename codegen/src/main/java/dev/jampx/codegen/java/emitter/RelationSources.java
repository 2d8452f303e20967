package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.CodeBlock;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes how the rows of a relation are read: by their key, through the row that has the relation, or by a filter, whichever the API has first.
 *
 * @param api the API
 */
record RelationSources(Api api) {

    CodeBlock of(Model model, Relationship relation) {
        Model target = api.model(relation.target());
        boolean many = relation instanceof Relationship.HasMany;
        boolean belongs = relation instanceof Relationship.BelongsTo;
        return (belongs ? byKey(relation, target) : Optional.<CodeBlock>empty())
                .or(() -> throughOwner(model, relation, many))
                .or(() -> belongs ? Optional.empty() : byFilter(model, relation, target))
                .orElseGet(() -> CodeBlock.of("$T.none($S)", Runtime.RELATION_SOURCE, relation.name()));
    }

    private Optional<CodeBlock> byKey(Relationship relation, Model target) {
        return new ModelFields(target, api.schema())
                .get()
                .map(get -> CodeBlock.of(
                        "$T.byKey($S, $L, $L, $L)",
                        Runtime.RELATION_SOURCE,
                        relation.name(),
                        entries(target.primaryKey().fields(), relation.references()),
                        RootFields.code("query", get),
                        ownFields(target)));
    }

    private Optional<CodeBlock> throughOwner(Model model, Relationship relation, boolean many) {
        List<String> keys = model.primaryKey().fields();
        return new ModelFields(model, api.schema())
                .get()
                .map(get -> CodeBlock.of(
                        "$T.throughOwner($S, $L, $L, $L, $L)",
                        Runtime.RELATION_SOURCE,
                        relation.name(),
                        entries(keys, keys),
                        RootFields.code("query", get),
                        ownFields(api.model(relation.target())),
                        many));
    }

    private Optional<CodeBlock> byFilter(Model model, Relationship relation, Model target) {
        return new ModelFields(target, api.schema())
                .list()
                .filter(list -> comparable(list, relation.references()))
                .map(list -> CodeBlock.of(
                        "$T.byFilter($S, $L, $L, $L)",
                        Runtime.RELATION_SOURCE,
                        relation.name(),
                        entries(relation.references(), model.primaryKey().fields()),
                        RootFields.code("query", list),
                        ownFields(target)));
    }

    private boolean comparable(SchemaField list, List<String> references) {
        String filter = list.argument("filter").orElseThrow().type().name();
        return references.stream()
                .allMatch(
                        reference -> api.schema().inputField(filter, reference).isPresent());
    }

    private CodeBlock ownFields(Model target) {
        return CodeBlock.of("$T.FIELDS", api.names().of(ModelClass.SELECTION, target));
    }

    /** A map, which {@code Map.of} cannot make of more than ten entries. */
    private static CodeBlock entries(List<String> names, List<String> fields) {
        List<CodeBlock> entries = new ArrayList<>();
        IntStream.range(0, Math.min(names.size(), fields.size()))
                .forEach(i -> entries.add(CodeBlock.of("$T.entry($S, $S)", Map.class, names.get(i), fields.get(i))));
        return CodeBlock.of("$T.ofEntries($L)", Map.class, entries.stream().collect(CodeBlock.joining(", ")));
    }
}
