package dev.jampx.conformance.documents;

import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.ClientCodeGenerator;
import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.DocumentOptions;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.document.UnwritableCodeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One way to call the generators.
 *
 * @param statements the target of statements
 * @param types the target of types, if types are wanted
 * @param options the depth, and whether to ask for {@code __typename}
 * @param manyFiles whether Swift comes in many files
 */
record Wanted(StatementTarget statements, Optional<TypeTarget> types, DocumentOptions options, boolean manyFiles) {

    /** The name of the file that stands for all others where nothing can be generated. */
    static final String REFUSED = "refused.txt";

    private static final DocumentOptions SHALLOW = new DocumentOptions(1, false);
    private static final DocumentOptions DEEP = new DocumentOptions(3, true);

    /** What Amplify's command line does by default for each target of statements and for each of types, and with its flags. */
    static final List<Wanted> ALL = List.of(
            of(StatementTarget.TYPESCRIPT, TypeTarget.TYPESCRIPT, DocumentOptions.DEFAULT),
            of(StatementTarget.JAVASCRIPT, TypeTarget.JSON, DocumentOptions.DEFAULT),
            of(StatementTarget.GRAPHQL, TypeTarget.SWIFT, DocumentOptions.DEFAULT),
            of(StatementTarget.FLOW, TypeTarget.FLOW, DocumentOptions.DEFAULT),
            of(StatementTarget.ANGULAR, TypeTarget.ANGULAR, DocumentOptions.DEFAULT),
            of(StatementTarget.TYPESCRIPT, TypeTarget.TYPESCRIPT, DEEP),
            of(StatementTarget.TYPESCRIPT, TypeTarget.TYPESCRIPT, SHALLOW),
            new Wanted(StatementTarget.TYPESCRIPT, Optional.empty(), DocumentOptions.DEFAULT, false),
            new Wanted(StatementTarget.JAVASCRIPT, Optional.of(TypeTarget.SWIFT), SHALLOW, true),
            of(StatementTarget.GRAPHQL, TypeTarget.SCALA, SHALLOW));

    /** Every file of it has all the inputs of an API, so that it is only for small ones. */
    static final Wanted FLOW_MODERN = of(StatementTarget.GRAPHQL, TypeTarget.FLOW_MODERN, SHALLOW);

    /** TypeScript with its types, JavaScript and GraphQL, as they are written by default. */
    static final List<Wanted> USUAL = List.of(
            ALL.get(0),
            new Wanted(StatementTarget.JAVASCRIPT, Optional.empty(), DocumentOptions.DEFAULT, false),
            new Wanted(StatementTarget.GRAPHQL, Optional.empty(), DocumentOptions.DEFAULT, false));

    /** What is not usual. */
    static final List<Wanted> OTHERS = ALL.subList(1, ALL.size());

    /** The same of small APIs. */
    static final List<Wanted> OTHERS_OF_SMALL =
            Stream.concat(OTHERS.stream(), Stream.of(FLOW_MODERN)).toList();

    private static Wanted of(StatementTarget statements, TypeTarget types, DocumentOptions options) {
        return new Wanted(statements, Optional.of(types), options, false);
    }

    /** The targets and flags, as {@code documents.mjs} takes them. */
    String line() {
        return String.join(
                " ",
                word(statements),
                types.map(Wanted::word).orElse("-"),
                String.valueOf(options.maxDepth()),
                String.valueOf(options.typenames()),
                String.valueOf(manyFiles));
    }

    private static String word(Enum<?> target) {
        return target.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What jampx makes of it for the API of {@code sdl}, by the files' names. */
    Map<String, String> generate(String sdl) {
        Map<String, String> contents = new TreeMap<>();
        try {
            ClientCodeGenerator.documents(sdl, new ClientCode.Documents(statements, types, options, manyFiles))
                    .forEach(file -> contents.put(file.path(), file.content()));
        } catch (UnwritableCodeException e) {
            return Map.of(REFUSED, e.getMessage());
        }
        return contents;
    }

    @Override
    public String toString() {
        return line();
    }
}
