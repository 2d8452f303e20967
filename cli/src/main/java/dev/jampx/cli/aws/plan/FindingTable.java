package dev.jampx.cli.aws.plan;

import java.util.ArrayList;
import java.util.List;

/** Shows findings to the person who has to agree, one line each, in columns. */
public final class FindingTable {

    private static final String GAP = "  ";

    private FindingTable() {}

    /** The lines; the resource, what it is, what becomes of it and of what is in it. */
    public static List<String> lines(List<Finding> findings) {
        int names =
                width(findings.stream().map(finding -> finding.subject().name()).toList());
        int kinds =
                width(findings.stream().map(finding -> finding.subject().kind()).toList());
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(pad(finding.subject().name(), names)
                    + GAP
                    + pad(finding.subject().kind(), kinds)
                    + GAP
                    + finding.accept(new FindingText()));
        }
        return lines;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
