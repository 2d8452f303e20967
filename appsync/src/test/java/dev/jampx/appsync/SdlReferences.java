package dev.jampx.appsync;

import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types that an SDL document defines and names. */
public record SdlReferences(List<String> defined, Set<String> named) {

    private static final Set<String> SCALARS = Set.of(
            "ID",
            "String",
            "Int",
            "Float",
            "Boolean",
            "AWSDate",
            "AWSTime",
            "AWSDateTime",
            "AWSTimestamp",
            "AWSEmail",
            "AWSJSON",
            "AWSPhone",
            "AWSURL",
            "AWSIPAddress");

    /** The types in {@code sdl}. */
    public static SdlReferences of(String sdl) {
        Document document = Parser.parse(sdl);
        return new SdlReferences(
                document.getDefinitions().stream()
                        .map(definition -> ((NamedNode<?>) definition).getName())
                        .toList(),
                referencesIn(document));
    }

    /** The types that are named and neither defined nor AppSync's own. */
    public Set<String> unknown() {
        Set<String> unknown = new HashSet<>(named);
        unknown.removeAll(defined);
        unknown.removeAll(SCALARS);
        return unknown;
    }

    private static Set<String> referencesIn(Node<?> node) {
        Set<String> references = new HashSet<>();
        if (node instanceof TypeName) {
            references.add(((TypeName) node).getName());
        }
        for (Node<?> child : node.getChildren()) {
            references.addAll(referencesIn(child));
        }
        return references;
    }
}
