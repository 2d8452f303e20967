package dev.jampx.conformance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The definitions in the documentation; the pages of the Java client and of seeds, which use it, have none. After a block of Java or TypeScript, a block in {@code graphql} shows some of the schema
 * that is made of it, a block in {@code text} the error that it ends in. A block of TypeScript before one of Java is its twin.
 */
final class Documentation {

    private static final Path ROOT = Path.of("..");

    private static final Set<String> USES_OF_CLIENTS = Set.of("docs/java-client.md", "docs/seed.md");

    private static final List<CodeBlock> BLOCKS = read();

    private Documentation() {}

    /** The blocks of Java. */
    static List<CodeBlock> java() {
        return in("java");
    }

    /** The blocks of Amplify's TypeScript. */
    static List<CodeBlock> typeScript() {
        return in("ts");
    }

    /** The blocks in {@code language} after which a block in {@code outcome} stands, and those. */
    static List<Pair> pairs(String language, String outcome) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < BLOCKS.size(); i++) {
            Pair pair = new Pair(BLOCKS.get(i), BLOCKS.get(i + 1));
            if (pair.first().isIn(language)
                    && pair.second().isIn(outcome)
                    && pair.first().page().equals(pair.second().page())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static List<CodeBlock> in(String language) {
        return BLOCKS.stream().filter(block -> block.isIn(language)).toList();
    }

    private static List<CodeBlock> read() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<CodeBlock> blocks = new ArrayList<>(CodeBlock.of(ROOT, "README.md"));
            files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(page ->
                            page.endsWith(".md") && !page.startsWith("docs/errors/") && !USES_OF_CLIENTS.contains(page))
                    .sorted()
                    .forEach(page -> blocks.addAll(CodeBlock.of(ROOT, page)));
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two blocks that belong together. */
    record Pair(CodeBlock first, CodeBlock second) {

        @Override
        public String toString() {
            return first.toString();
        }
    }
}
