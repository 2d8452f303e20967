package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.mistake.Mistake;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateLimitsTest {

    @Test
    void countsInATemplate() {
        assertThat(codes(Trees.tree(section("Resources", 500)))).isEmpty();
        assertThat(messages(Trees.tree(section("Resources", 501))))
                .containsExactly("The stack has 501 resources, and CloudFormation takes at most 500.");
        assertThat(codes(Trees.tree(section("Parameters", 200)))).isEmpty();
        assertThat(codes(Trees.tree(section("Parameters", 201)))).containsExactly("JPX8020");
        assertThat(codes(Trees.tree(section("Outputs", 201)))).containsExactly("JPX8020");
    }

    @Test
    void bytesOfATemplateAsItIsUploaded() {
        String frame = "{\"Description\":\"\"}";

        assertThat(codes(Trees.tree(frame.replace("\"\"", "\"" + "x".repeat(1_000_000 - frame.length()) + "\""))))
                .isEmpty();
        assertThat(codes(Trees.tree(frame.replace("\"\"", "\"" + "x".repeat(1_000_001 - frame.length()) + "\""))))
                .containsExactly("JPX8021");
        assertThat(codes(Trees.tree(frame.replace("\"\"", "\"" + "\u00e9".repeat(500_000) + "\""))))
                .containsExactly("JPX8021");
    }

    @Test
    void resourcesInAllStacks() {
        Map<String, TemplateTree> nested = new TreeMap<>();
        IntStream.range(0, 5).forEach(index -> nested.put("R" + index, Trees.tree(section("Resources", 499))));

        assertThat(codes(Trees.tree(section("Resources", 5), nested))).isEmpty();
        assertThat(codes(Trees.tree(section("Resources", 6), nested))).containsExactly("JPX8022");
    }

    @Test
    void policiesOfARoleTogether() {
        IntFunction<TemplateTree> policies =
                length -> Trees.tree("{'Resources':{'Role':{'Type':'AWS::IAM::Role','Properties':"
                        + "{'Policies':[{'PolicyDocument':{'Action':'" + "x".repeat(5_000 - "{'Action':''}".length())
                        + "'}}]}},'Policy':{'Type':'AWS::IAM::Policy','Properties':{'Roles':[{'Ref':'Role'}],'PolicyDocument':{'Action':'"
                        + "x".repeat(length - "{'Action':''}".length()) + "'}}}}}");

        assertThat(codes(policies.apply(5_240))).isEmpty();
        assertThat(messages(policies.apply(5_241))).singleElement().asString().contains("at least 10241 characters");
    }

    @Test
    void aPolicyWithReferencesCountsAtLeast() {
        String document =
                "{'Resource':[{'Fn::Sub':'arn:${AWS::Partition}:x'},{'Fn::Join':['/',['a','b',{'Ref':'AWS::AccountId'}]]}]}";

        assertThat(LeastLength.ofDocument(
                        Template.parse(document.replace('\'', '"')).json()))
                .isEqualTo("{'Resource':['arn:aws:x','a/b/123456789012']}".length());
    }

    @Test
    void managedPolicies() {
        assertThat(codes(resource("AWS::IAM::ManagedPolicy", "'PolicyDocument':'" + "x".repeat(6_142) + "'")))
                .isEmpty();
        assertThat(codes(resource("AWS::IAM::ManagedPolicy", "'PolicyDocument':'" + "x".repeat(6_143) + "'")))
                .containsExactly("JPX8024");
    }

    @Test
    void environments() {
        assertThat(codes(resource(
                        "AWS::Lambda::Function", "'Environment':{'Variables':{'AB':'" + "x".repeat(4_094) + "'}}")))
                .isEmpty();
        assertThat(codes(resource(
                        "AWS::Lambda::Function", "'Environment':{'Variables':{'AB':'" + "x".repeat(4_095) + "'}}")))
                .containsExactly("JPX8025");
    }

    @Test
    void resolverCodeAndSchema() {
        assertThat(codes(resource("AWS::AppSync::Resolver", "'Code':'" + "x".repeat(32_000) + "'")))
                .isEmpty();
        assertThat(codes(resource("AWS::AppSync::Resolver", "'Code':'" + "x".repeat(32_001) + "'")))
                .containsExactly("JPX8026");
        assertThat(codes(resource("AWS::AppSync::GraphQLSchema", "'Definition':'" + "x".repeat(1_048_577) + "'")))
                .containsExactly("JPX8021", "JPX8027");
    }

    private static TemplateTree resource(String type, String properties) {
        return Trees.tree("{'Resources':{'R':{'Type':'" + type + "','Properties':{" + properties + "}}}}");
    }

    private static String section(String name, int entries) {
        return "{'" + name + "':{"
                + IntStream.range(0, entries)
                        .mapToObj(index -> "'R" + index + "':{'Type':'T'}")
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static List<String> codes(TemplateTree tree) {
        return TemplateLimits.exceeded(tree).stream().map(Mistake::code).toList();
    }

    private static List<String> messages(TemplateTree tree) {
        return TemplateLimits.exceeded(tree).stream().map(Mistake::message).toList();
    }
}
