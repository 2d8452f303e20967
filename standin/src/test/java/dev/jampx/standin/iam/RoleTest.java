package dev.jampx.standin.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleTest {

    private static final String TRUST = "\"AssumeRolePolicyDocument\": {\"Statement\": {\"Effect\": \"Allow\","
            + " \"Principal\": {\"Service\": \"lambda.amazonaws.com\"}, \"Action\": \"sts:AssumeRole\"}}";

    @TempDir
    private Path folder;

    private static String document(String action, String resource) {
        return "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"" + action + "\", \"Resource\": " + resource
                + "}]}";
    }

    private Map<String, Role> roles(String resources) throws IOException {
        Files.writeString(folder.resolve("Root.template.json"), "{\"Resources\": {" + resources + "}}");
        return Role.of(SymbolicTemplate.ofAssembly(folder));
    }

    @Test
    void mayDoWhatItsPoliciesSayWhereverTheyStand() throws IOException {
        Role role = roles(
                        """
                        "Role": {"Type": "AWS::IAM::Role", "Properties": {%s,
                            "ManagedPolicyArns": [{"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"},
                                ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]]}, {"Ref": "Managed"}],
                            "Policies": [{"PolicyDocument": %s}]}},
                        "Managed": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": %s}},
                        "Attached": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "Role"}], "PolicyDocument": %s}},
                        "Other": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": ["x"], "PolicyDocument": %s}}
                        """
                                .formatted(
                                        TRUST,
                                        document("a:Inline", "{\"Fn::GetAtt\": [\"T\", \"Arn\"]}"),
                                        document("a:Managed", "{\"Fn::Sub\": \"arn:${AWS::Partition}:x:${T.Arn}\"}"),
                                        document("a:Attached", "{\"Ref\": \"T\"}"),
                                        document("a:Other", "\"*\"")))
                .get("<Role>");

        assertThat(role.policy().allows(Request.of("a:Inline", "<T>.Arn"))).isTrue();
        assertThat(role.policy().allows(Request.of("a:Managed", "arn:aws:x:<T>.Arn")))
                .isTrue();
        assertThat(role.policy().allows(Request.of("a:Attached", "<T>"))).isTrue();
        assertThat(role.policy().allows(Request.of("logs:PutLogEvents", "anything")))
                .isTrue();
        assertThat(role.policy().allows(Request.of("a:Other", "<T>"))).isFalse();
        assertThat(role.trust().allows(Principal.service("lambda.amazonaws.com"), Request.of("sts:AssumeRole", "")))
                .isTrue();
    }

    @Test
    void ofANestedStackNamesWhatTheRootGives() throws IOException {
        Files.writeString(
                folder.resolve("Nested.nested.template.json"),
                """
                {"Parameters": {"Given": {"Type": "String"}}, "Resources": {
                    "Role": {"Type": "AWS::IAM::Role", "Properties": {%s, "Policies": [{"PolicyDocument": %s}, {"PolicyDocument": %s}]}}},
                 "Outputs": {"Made": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}}}}
                """
                        .formatted(
                                TRUST,
                                document("a:Given", "{\"Ref\": \"Given\"}"),
                                document("a:Own", "{\"Fn::GetAtt\": [\"Own\", \"Arn\"]}")));
        Map<String, Role> roles = roles(
                """
                "Nest": {"Type": "AWS::CloudFormation::Stack", "Metadata": {"aws:asset:path": "Nested.nested.template.json"},
                    "Properties": {"Parameters": {"Given": {"Fn::GetAtt": ["Pool", "Arn"]}}}},
                "Caller": {"Type": "AWS::IAM::Role", "Properties": {%s, "Policies": [{"PolicyDocument": %s}]}}
                """
                        .formatted(TRUST, document("a:Take", "{\"Fn::GetAtt\": [\"Nest\", \"Outputs.Made\"]}")));

        assertThat(roles).containsOnlyKeys("<Caller>", "<Nest/Role>");
        assertThat(roles.get("<Nest/Role>").policy().allows(Request.of("a:Given", "<Pool>.Arn")))
                .isTrue();
        assertThat(roles.get("<Nest/Role>").policy().allows(Request.of("a:Own", "<Nest/Own>.Arn")))
                .isTrue();
        assertThat(roles.get("<Caller>").policy().allows(Request.of("a:Take", "<Nest/Role>.Arn")))
                .isTrue();
    }

    @Test
    void withAPolicyThatIsNotKnownIsAnError() {
        assertThatThrownBy(() -> roles("\"Role\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {" + TRUST
                        + ", \"ManagedPolicyArns\": [\"arn:aws:iam::aws:policy/AdministratorAccess\"]}}"))
                .hasMessageContaining("AdministratorAccess");
    }
}
