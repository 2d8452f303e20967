package dev.jampx.codegen.layout;

/** Code in blocks with braces, indented by two spaces. Blank lines stand between things, not at the start of a block. */
public final class BlockText {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String lineEnd = "\n";
    private boolean startOfBlock;

    /** Appends to the line that is being written. */
    public BlockText append(String code) {
        text.append(code);
        return this;
    }

    /** Begins a line. */
    public BlockText line(String code) {
        startOfBlock = false;
        text.append(text.length() == 0 ? "" : lineEnd).append(code);
        return this;
    }

    /** Leaves a line blank unless a block has just begun. */
    public BlockText gap() {
        if (!startOfBlock && text.length() > 0) {
            text.append('\n');
        }
        return this;
    }

    /** Appends a block with what {@code content} writes. */
    public BlockText block(Runnable content) {
        return block(" {", content, "}");
    }

    /** Appends a block between {@code open} and {@code close}, which gets a line of its own. */
    public BlockText block(String open, Runnable content, String close) {
        append(open);
        indented(content);
        return line(close);
    }

    /** Lets {@code content} write lines that are indented. */
    public BlockText indented(Runnable content) {
        String outer = lineEnd;
        lineEnd += STEP;
        startOfBlock = true;
        content.run();
        lineEnd = outer;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
