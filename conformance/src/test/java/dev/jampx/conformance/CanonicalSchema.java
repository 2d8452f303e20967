package dev.jampx.conformance;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A schema as facts that can be compared one by one, whatever the order of its types: {@code Query.getTodo.id} is {@code ID!}.
 * The order of fields, arguments and enum values counts, that of directives does not.
 *
 * @param facts what is said, by what it is said about
 */
public record CanonicalSchema(Map<String, String> facts) {

    /** The schema of {@code sdl}. */
    public static CanonicalSchema of(String sdl) {
        Map<String, String> facts = new TreeMap<>();
        // Thirty models make more than the parser takes of strangers.
        ParserOptions options = ParserOptions.getDefaultParserOptions()
                .transform(each -> each.maxTokens(Integer.MAX_VALUE)
                        .maxWhitespaceTokens(Integer.MAX_VALUE)
                        .maxCharacters(Integer.MAX_VALUE));
        ParserEnvironment environment = ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(options)
                .build();
        Parser.parse(environment).getDefinitions().forEach(definition -> add(definition, facts));
        return new CanonicalSchema(facts);
    }

    private static void add(Definition<?> definition, Map<String, String> facts) {
        if (definition instanceof ObjectTypeDefinition) {
            ObjectTypeDefinition type = (ObjectTypeDefinition) definition;
            facts.put(type.getName(), "type" + directives(type));
            facts.put(type.getName() + " (fields)", names(type.getFieldDefinitions(), FieldDefinition::getName));
            type.getFieldDefinitions().forEach(field -> add(type.getName(), field, facts));
        } else if (definition instanceof InputObjectTypeDefinition) {
            InputObjectTypeDefinition type = (InputObjectTypeDefinition) definition;
            facts.put(type.getName(), "input" + directives(type));
            facts.put(
                    type.getName() + " (fields)",
                    names(type.getInputValueDefinitions(), InputValueDefinition::getName));
            type.getInputValueDefinitions().forEach(field -> add(type.getName(), field, facts));
        } else if (definition instanceof EnumTypeDefinition) {
            EnumTypeDefinition type = (EnumTypeDefinition) definition;
            facts.put(
                    type.getName(),
                    "enum" + directives(type) + " " + names(type.getEnumValueDefinitions(), value -> value.getName()));
        } else {
            throw new IllegalArgumentException("cannot compare " + AstPrinter.printAst((Node<?>) definition));
        }
    }

    private static void add(String owner, FieldDefinition field, Map<String, String> facts) {
        String path = owner + "." + field.getName();
        facts.put(path, AstPrinter.printAst(field.getType()) + directives(field));
        if (!field.getInputValueDefinitions().isEmpty()) {
            facts.put(path + " (arguments)", names(field.getInputValueDefinitions(), InputValueDefinition::getName));
        }
        field.getInputValueDefinitions().forEach(argument -> add(path, argument, facts));
    }

    private static void add(String owner, InputValueDefinition value, Map<String, String> facts) {
        String defaultValue =
                value.getDefaultValue() == null ? "" : " = " + AstPrinter.printAst(value.getDefaultValue());
        facts.put(
                owner + "." + value.getName(), AstPrinter.printAst(value.getType()) + defaultValue + directives(value));
    }

    private static String directives(DirectivesContainer<?> owner) {
        return owner.getDirectives().stream()
                .map((Directive directive) -> " " + AstPrinter.printAst(directive))
                .sorted()
                .collect(Collectors.joining());
    }

    // Amplify writes the field of owners whom two providers vouch for twice; it is one all the same.
    private static <T> String names(List<T> nodes, java.util.function.Function<T, String> name) {
        return nodes.stream().map(name).distinct().collect(Collectors.joining(", "));
    }
}
