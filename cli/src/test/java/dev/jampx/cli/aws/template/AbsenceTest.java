package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final String TABLE =
            "{'Type':'AWS::DynamoDB::Table','Properties':{'TableName':{'Fn::Sub':'Todo-${Api.ApiId}-NONE'}}}";

    @Test
    void whoNeedsTheNameOfATableIsToldIt() {
        TemplateTree tree = Trees.tree("{'Resources':{'Api':{'Type':'A'},'Todo':" + TABLE
                + ",'Fn':{'Type':'F','DependsOn':['Todo','Api'],'Properties':{'Name':{'Ref':'Todo'},"
                + "'Arn':{'Fn::GetAtt':['Todo','Arn']},'Index':{'Fn::Sub':'${Todo.Arn}/index/* of ${Api}'}}}}}");

        Absence absence = Absence.of(tree, List.of(StackPath.ROOT.resource("Todo")));

        assertThat(absence.removed()).containsExactly(StackPath.ROOT.resource("Todo"));
        Resource function =
                absence.tree().resource(StackPath.ROOT.resource("Fn")).orElseThrow();
        assertThat(function.dependsOn()).containsExactly("Api");
        assertThat(function.property("Name").toString()).isEqualTo("{\"Fn::Sub\":\"Todo-${Api.ApiId}-NONE\"}");
        String arn =
                "{\"Fn::Join\":[\"\",[\"arn:\",{\"Ref\":\"AWS::Partition\"},\":dynamodb:\",{\"Ref\":\"AWS::Region\"},"
                        + "\":\",{\"Ref\":\"AWS::AccountId\"},\":table/\",{\"Fn::Sub\":\"Todo-${Api.ApiId}-NONE\"}]]}";
        assertThat(function.property("Arn").toString()).isEqualTo(arn);
        assertThat(function.property("Index").toString())
                .isEqualTo("{\"Fn::Sub\":[\"${TodoArn}/index/* of ${Api}\",{\"TodoArn\":" + arn + "}]}");
    }

    @Test
    void whoCannotBeWithoutItGoesWithItInWhicheverStack() {
        TemplateTree inner = Trees.tree(
                "{'Parameters':{'stream':{'Type':'String'}},'Resources':{'Mapping':{'Type':'M','Properties':{'Arn':{'Ref':'stream'}}}},"
                        + "'Outputs':{'mapping':{'Value':{'Ref':'Mapping'}}}}");
        TemplateTree tree = Trees.tree(
                "{'Resources':{'Api':{'Type':'A'},'Todo':" + TABLE + ",'Inner':"
                        + Trees.nestedStack("inner", "'stream':{'Fn::GetAtt':['Todo','StreamArn']}")
                        + ",'Alarm':{'Type':'W','Properties':{'Of':{'Fn::GetAtt':['Inner','Outputs.mapping']}}}},"
                        + "'Outputs':{'alarm':{'Value':{'Ref':'Alarm'}},'api':{'Value':{'Ref':'Api'}}}}",
                Map.of("Inner", inner));

        Absence absence = Absence.of(tree, List.of(StackPath.ROOT.resource("Todo")));

        assertThat(absence.removed().stream().map(Address::toString)).containsExactly("Alarm", "Todo", "Inner/Mapping");
        Template root = absence.tree().template(StackPath.ROOT);
        assertThat(root.resources()).containsOnlyKeys("Api", "Inner");
        assertThat(root.outputs()).containsExactly("api");
        assertThat(root.resource("Inner").orElseThrow().property("Parameters")).isEmpty();
        Template rest = absence.tree().template(StackPath.ROOT.child("Inner"));
        assertThat(rest.parameters()).isEmpty();
        assertThat(rest.outputs()).isEmpty();
        assertThat(rest.resources().values())
                .as("CloudFormation takes no empty template")
                .singleElement()
                .satisfies(resource -> assertThat(resource.type()).endsWith("WaitConditionHandle"));
    }
}
