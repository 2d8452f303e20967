package dev.jampx.conformance.documents;

import dev.jampx.conformance.CanonicalSchema;
import dev.jampx.conformance.Difference;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.NamedNode;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schema that Amplify's generators are given: Amplify's own, but for the types about which jampx differs on purpose. Those are jampx's, or
 * each such difference would be found again in every file. That there are no others is shown by the comparison of schemas.
 *
 * @param sdl the document
 * @param types the names of the types that are jampx's
 */
record AgreedSchema(String sdl, Set<String> types) {

    /** The schema for what the two toolchains made of one definition. */
    static AgreedSchema of(String amplify, String jampx) {
        Set<String> types = Stream.concat(
                        Difference.between(
                                        CanonicalSchema.of(amplify).facts(),
                                        CanonicalSchema.of(jampx).facts())
                                .stream()
                                .map(difference -> difference.path().split("[. ]")[0]),
                        saidTwice(amplify))
                .collect(Collectors.toSet());
        if (types.isEmpty()) {
            return new AgreedSchema(amplify, types);
        }
        Map<String, String> ours = definitions(jampx)
                .filter(definition -> types.contains(name(definition)))
                .collect(Collectors.toMap(AgreedSchema::name, AstPrinter::printAst));
        String theirs = definitions(amplify)
                .filter(definition -> !types.contains(name(definition)))
                .map(AstPrinter::printAst)
                .collect(Collectors.joining("\n"));
        return new AgreedSchema(theirs + "\n" + String.join("\n", ours.values()), types);
    }

    /** Amplify has some fields twice, and its own generators do not take that. */
    private static Stream<String> saidTwice(String sdl) {
        return definitions(sdl)
                .filter(definition -> hasTwins(definition.getChildren()))
                .map(AgreedSchema::name);
    }

    private static boolean hasTwins(List<?> nodes) {
        return nodes.stream()
                .filter(NamedNode.class::isInstance)
                .collect(Collectors.groupingBy(node -> ((NamedNode<?>) node).getName(), Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > 1);
    }

    private static Stream<Definition<?>> definitions(String sdl) {
        ParserEnvironment environment = ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build();
        Function<Definition<?>, Definition<?>> widened = Function.identity();
        return Parser.parse(environment).getDefinitions().stream().map(definition -> widened.apply(definition));
    }

    private static String name(Definition<?> definition) {
        return ((NamedNode<?>) definition).getName();
    }
}
