package dev.jampx.cli.aws.template;

/**
 * One step of a circle: a property that names a resource.
 *
 * @param from the resource that refers, as people call it
 * @param property its property that does, or {@code DependsOn}
 * @param to the resource that it refers to, as people call it
 */
public record CircleLink(String from, String property, String to) {}
