package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Enumeration;
import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomEntry.Operation;
import dev.jampx.conformance.random.RandomEntry.Source;
import dev.jampx.conformance.random.RandomEntry.Structure;
import java.util.Optional;

/** Writes what has a name in a schema. */
record EntryPrinter(Language language, TypePrinter types) {

    EntryPrinter(Language language) {
        this(language, new TypePrinter(language));
    }

    String entry(RandomEntry entry) {
        if (entry instanceof Model) {
            return model((Model) entry);
        } else if (entry instanceof Structure) {
            return types.structure(((Structure) entry).fields());
        } else if (entry instanceof Enumeration) {
            return types.enumeration(((Enumeration) entry).values());
        }
        return operation((Operation) entry);
    }

    private String model(Model model) {
        StringBuilder text = new StringBuilder(language.object("a.model", model.fields(), types::type));
        if (!model.identifier().isEmpty()) {
            text.append(".identifier(")
                    .append(language.strings(model.identifier()))
                    .append(")");
        }
        if (!model.indexes().isEmpty()) {
            String indexes = language.listOf(
                    "index", model.indexes().stream().map(this::index).toList());
            text.append(".secondaryIndexes(").append(indexes).append(")");
        }
        if (!model.disabled().isEmpty()) {
            text.append(".disableOperations(")
                    .append(language.constants("ModelOperation", model.disabled()))
                    .append(")");
        }
        return text + types.authorization(model.rules());
    }

    private String index(RandomIndex index) {
        String sortKeys = index.sortKeys().isEmpty() ? "" : ".sortKeys(" + language.strings(index.sortKeys()) + ")";
        String name = index.name()
                .map(given -> ".name(" + language.string(given) + ")")
                .orElse("");
        String query = index.queryField()
                .map(given -> language.queryField(given.isEmpty() ? Optional.empty() : Optional.of(given)))
                .orElse("");
        String projection = index.projection()
                .map(kind -> language.projection(kind, index.included()))
                .orElse("");
        return language.index(index.partitionKey()) + sortKeys + name + query + projection;
    }

    private String operation(Operation operation) {
        StringBuilder text = new StringBuilder("a." + operation.kind() + "()");
        if (!operation.arguments().isEmpty()) {
            text.append(language.arguments(operation.arguments(), types::type));
        }
        operation.returns().ifPresent(type -> text.append(".returns(")
                .append(types.type(type))
                .append(")"));
        if (!operation.sources().isEmpty()) {
            text.append(language.sources(
                    operation.sources().stream().map(this::source).toList()));
        }
        text.append(types.authorization(operation.rules()));
        if (!operation.handlers().isEmpty()) {
            text.append(language.handlers(
                    operation.handlers().stream().map(this::handler).toList()));
        }
        return text.toString();
    }

    private String source(Source source) {
        String mutations = source.mutations().isEmpty()
                ? ""
                : ".mutations(" + language.constants("MutationOperation", source.mutations()) + ")";
        return "a.ref(" + language.string(source.target()) + ")" + mutations;
    }

    private String handler(RandomHandler handler) {
        String async = handler.async() ? ".async()" : "";
        switch (handler.kind()) {
            case FUNCTION:
                return language.handler("function(ECHO)") + async;
            case NAMED_FUNCTION:
                return language.handler("function(" + language.string("named") + ")") + async;
            default:
                Optional<String> source = handler.dataSource()
                        .map(name ->
                                handler.ofModel() ? "a.ref(" + language.string(name) + ")" : language.string(name));
                return language.handler(language.javaScript(source));
        }
    }
}
