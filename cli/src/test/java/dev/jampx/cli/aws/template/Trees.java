package dev.jampx.cli.aws.template;

import java.util.Map;
import java.util.TreeMap;

/** Trees of templates for tests, written in JSON with single quotes. */
final class Trees {

    private Trees() {}

    static TemplateTree tree(String template) {
        return tree(template, Map.of());
    }

    static TemplateTree tree(String template, Map<String, TemplateTree> nested) {
        return new TemplateTree(Template.parse(template.replace('\'', '"')), new TreeMap<>(nested));
    }

    static String nestedStack(String path, String parameters) {
        return "{'Type':'AWS::CloudFormation::Stack','Metadata':{'aws:cdk:path':'app/" + path + ".NestedStack/" + path
                + ".NestedStackResource'},'Properties':{'Parameters':{" + parameters + "}}}";
    }
}
