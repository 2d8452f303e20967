package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Template;
import dev.jampx.cli.aws.template.TemplateTree;
import java.util.Map;
import java.util.TreeMap;

/** Trees of templates for tests, written in JSON with single quotes. */
final class Trees {

    private Trees() {}

    /** A tree of one template whose resources are these. */
    static TemplateTree tree(String resources) {
        return TemplateTree.of(template("{'Resources':{" + resources + "}}"));
    }

    /** A tree of a template and others nested in it. */
    static TemplateTree tree(String template, Map<String, TemplateTree> nested) {
        return new TemplateTree(template(template), new TreeMap<>(nested));
    }

    static Template template(String json) {
        return Template.parse(json.replace('\'', '"'));
    }

    /** A resource with its path in the CDK app. */
    static String resource(String logicalId, String type, String properties, String... more) {
        return "'" + logicalId + "':{'Type':'" + type + "','Properties':{" + properties
                + "},'Metadata':{'aws:cdk:path':'app/" + logicalId + "/Resource'}"
                + (more.length == 0 ? "" : "," + String.join(",", more)) + "}";
    }
}
