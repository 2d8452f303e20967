package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.naming.Words;

/** What messages call the kinds of definitions. */
public final class Nouns implements DeclaredDefinition.Visitor<String> {

    private static final Nouns NOUNS = new Nouns();

    private Nouns() {}

    /** For example {@code model}. */
    public static String of(DeclaredDefinition definition) {
        return definition.accept(NOUNS);
    }

    /** For example {@code a model}. */
    public static String oneOf(DeclaredDefinition definition) {
        String noun = of(definition);
        return (noun.startsWith("e") ? "an " : "a ") + noun;
    }

    /** For example {@code model "Todo"}. */
    public static String title(DeclaredSchema.Entry entry) {
        return of(entry.definition()) + " " + Names.quoted(entry.name());
    }

    /** For example {@code Model "Todo"}, at the start of a sentence. */
    public static String sentence(String title) {
        return Words.upperFirst(title);
    }

    @Override
    public String model(DeclaredModel model) {
        return "model";
    }

    @Override
    public String customType(DeclaredCustomType customType) {
        return "custom type";
    }

    @Override
    public String enumeration(DeclaredEnum enumeration) {
        return "enum";
    }

    @Override
    public String operation(DeclaredOperation operation) {
        return operation.kind().term();
    }
}
