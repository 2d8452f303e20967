package dev.jampx.cli.aws.template;

import dev.jampx.cli.mistake.LimitProblems;
import dev.jampx.cli.mistake.Mistake;
import java.util.ArrayList;
import java.util.List;

/** What AWS refuses because it is too large, said by name before anything is deployed. */
public final class TemplateLimits {

    private static final int RESOURCES = 500;
    private static final int PARAMETERS = 200;
    private static final int OUTPUTS = 200;

    /** The documentation says 1 MB; what CloudFormation checks is this. */
    private static final int TEMPLATE = 1_000_000;

    private static final int RESOURCES_IN_ALL = 2_500;
    private static final int ENVIRONMENT = 4_096;
    private static final int RESOLVER_CODE = 32_000;
    private static final int SCHEMA = 1_048_576;

    private TemplateLimits() {}

    /** What is too large in {@code tree}, stack by stack. */
    public static List<Mistake> exceeded(TemplateTree tree) {
        List<Mistake> mistakes = new ArrayList<>();
        int all = 0;
        for (StackPath stack : tree.stacks()) {
            Template template = tree.template(stack);
            String name = tree.displayName(stack);
            all += template.resources().size();
            count(mistakes, name, "resources", template.resources().size(), RESOURCES);
            count(mistakes, name, "parameters", template.parameters().size(), PARAMETERS);
            count(mistakes, name, "outputs", template.outputs().size(), OUTPUTS);
            if (template.size() > TEMPLATE) {
                mistakes.add(LimitProblems.templateTooLarge(name, template.size(), TEMPLATE));
            }
            template.resources().values().forEach(resource -> resource(mistakes, resource));
        }
        if (all > RESOURCES_IN_ALL) {
            mistakes.add(LimitProblems.tooManyInAll(tree.displayName(StackPath.ROOT), all, RESOURCES_IN_ALL));
        }
        mistakes.addAll(PolicyLimits.exceeded(tree));
        return mistakes;
    }

    private static void count(List<Mistake> mistakes, String stack, String what, int count, int limit) {
        if (count > limit) {
            mistakes.add(LimitProblems.tooMany(stack, what, count, limit));
        }
    }

    private static void resource(List<Mistake> mistakes, Resource resource) {
        String name = resource.displayName();
        switch (resource.type()) {
            case "AWS::Lambda::Function" -> {
                long size =
                        LeastLength.ofContents(resource.property("Environment").path("Variables"));
                if (size > ENVIRONMENT) {
                    mistakes.add(LimitProblems.environmentTooLarge(name, size, ENVIRONMENT));
                }
            }
            case "AWS::AppSync::Resolver", "AWS::AppSync::FunctionConfiguration" -> {
                long length = LeastLength.of(resource.property("Code"));
                if (length > RESOLVER_CODE) {
                    mistakes.add(LimitProblems.resolverCodeTooLong(name, length, RESOLVER_CODE));
                }
            }
            case "AWS::AppSync::GraphQLSchema" -> {
                long size = LeastLength.of(resource.property("Definition"));
                if (size > SCHEMA) {
                    mistakes.add(LimitProblems.schemaTooLarge(name, size, SCHEMA));
                }
            }
            default -> {
                // Nothing else that jampx makes has a size of its own.
            }
        }
    }
}
