package dev.jampx.conformance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page.
 *
 * @param page the page's path from the root of the repository, such as {@code docs/dsl/models.md}
 * @param line the number of the fence's line
 * @param language the word after the fence, such as {@code java}
 * @param text what is in the block, without the indentation that the fence has
 */
record CodeBlock(String page, int line, String language, String text) {

    private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");

    /** The blocks of the page at {@code path} below {@code root}, in order. */
    static List<CodeBlock> of(Path root, String page) {
        List<String> lines;
        try {
            lines = Files.readAllLines(root.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<CodeBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int start = i;
                List<String> text = new ArrayList<>();
                for (i++; !lines.get(i).strip().equals("```"); i++) {
                    text.add(lines.get(i).replaceFirst("^" + fence.group(1), ""));
                }
                blocks.add(new CodeBlock(page, start + 1, fence.group(2), String.join("\n", text)));
            }
        }
        return blocks;
    }

    /** Whether it is in {@code name}. */
    boolean isIn(String name) {
        return language.equals(name);
    }

    /** A Java identifier that no other block has. */
    String identifier() {
        return page.replaceAll("\\W", "_") + "_" + line;
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
