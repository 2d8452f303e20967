package dev.jampx.cli.synthesis;

import java.util.List;

/** What classes for AWS see of jampx: the grammar, the model, the constructs, and the CDK. */
final class CustomizationClassLoader extends ClassLoader {

    private static final List<String> VISIBLE = List.of(
            "dev.jampx.dsl.",
            "dev.jampx.model.",
            "dev.jampx.appsync.",
            "dev.jampx.cdk.",
            "software.amazon.awscdk.",
            "software.amazon.jsii.",
            "software.constructs.");

    private final ClassLoader jampx;

    CustomizationClassLoader(ClassLoader jampx) {
        super("jampx-aws", getPlatformClassLoader());
        this.jampx = jampx;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (VISIBLE.stream().anyMatch(name::startsWith)) {
            return jampx.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
