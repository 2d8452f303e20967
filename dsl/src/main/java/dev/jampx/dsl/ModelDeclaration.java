package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.declared.DeclaredModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A model and what was written for it. */
record ModelDeclaration(DeclaredModel declared) implements ModelType, EntryDeclaration {

    @Override
    public ModelType field(String name, FieldType type) {
        DeclaredField added = TypeDeclaration.named("field", name, type);
        return new ModelDeclaration(new DeclaredModel(
                Stream.concat(declared.fields().stream(), Stream.of(added)).toList(),
                declared.identifier(),
                declared.secondaryIndexes(),
                declared.disabledOperations(),
                declared.rules(),
                declared.site()));
    }

    @Override
    public ModelType identifier(String... fields) {
        return new ModelDeclaration(new DeclaredModel(
                declared.fields(),
                Optional.of(new DeclaredModel.Identifier(Given.elements("identifier", fields), Site.ofCaller())),
                declared.secondaryIndexes(),
                declared.disabledOperations(),
                declared.rules(),
                declared.site()));
    }

    @Override
    public ModelType secondaryIndexes(Function<IndexTerms, List<? extends SecondaryIndex>> indexes) {
        List<DeclaredIndex> made = Given.results("secondaryIndexes", indexes, IndexVocabulary.START).stream()
                .map(index -> ((IndexDeclaration) index).declared())
                .toList();
        return new ModelDeclaration(new DeclaredModel(
                declared.fields(),
                declared.identifier(),
                made,
                declared.disabledOperations(),
                declared.rules(),
                declared.site()));
    }

    @Override
    public ModelType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return new ModelDeclaration(new DeclaredModel(
                declared.fields(),
                declared.identifier(),
                declared.secondaryIndexes(),
                declared.disabledOperations(),
                RuleDeclaration.written(rules),
                declared.site()));
    }

    @Override
    public ModelType disableOperations(ModelOperation... operations) {
        return new ModelDeclaration(new DeclaredModel(
                declared.fields(),
                declared.identifier(),
                declared.secondaryIndexes(),
                Given.elements("disableOperations", operations).stream()
                        .map(ModelOperation::term)
                        .toList(),
                declared.rules(),
                declared.site()));
    }
}
