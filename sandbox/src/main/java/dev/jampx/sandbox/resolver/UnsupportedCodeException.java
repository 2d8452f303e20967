package dev.jampx.sandbox.resolver;

import java.util.List;
import java.util.stream.Collectors;

/** A resolver's code that AppSync would refuse. */
public final class UnsupportedCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Finding> findings;

    /**
     * Something in the code that cannot be.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param message what is wrong
     */
    public record Finding(int line, int column, String message) {}

    /**
     * @param name the resolver's name
     * @param findings what is wrong, at least one thing
     */
    public UnsupportedCodeException(String name, List<Finding> findings) {
        super(findings.stream()
                .map(finding -> name + "(" + finding.line() + "," + finding.column() + "): " + finding.message())
                .collect(Collectors.joining("\n")));
        this.name = name;
        this.findings = List.copyOf(findings);
    }

    /** The name of the resolver, or the user's file that a step of a pipeline is made of. */
    public String name() {
        return name;
    }

    /** What is wrong. */
    public List<Finding> findings() {
        return findings;
    }
}
