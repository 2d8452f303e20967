package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceCirclesTest {

    @Test
    void resourcesOfOneStack() {
        TemplateTree tree = Trees.tree(
                """
                {'Resources':{
                  'Alone':{'Type':'AWS::SNS::Topic','DependsOn':'Pool'},
                  'Pool':{'Type':'AWS::Cognito::UserPool','Metadata':{'aws:cdk:path':'app/auth/pool/Resource'},
                    'Properties':{'LambdaConfig':{'PostConfirmation':{'Fn::GetAtt':['Fn','Arn']}}}},
                  'Fn':{'Type':'AWS::Lambda::Function','Metadata':{'aws:cdk:path':'app/confirm/Resource'},'DependsOn':['Policy'],
                    'Properties':{'Description':{'Fn::Sub':'in ${AWS::Region}, not ${!Pool}'}}},
                  'Policy':{'Type':'AWS::IAM::Policy','Metadata':{'aws:cdk:path':'app/confirm/Policy/Resource'},
                    'Properties':{'PolicyDocument':{'Statement':[{'Resource':{'Fn::Sub':'${Pool.Arn}/*'}}]}}}}}
                """);

        List<ReferenceCircle> circles = ReferenceCircles.of(tree);

        assertThat(circles).singleElement().satisfies(circle -> {
            assertThat(circle.throughNestedStacks()).isFalse();
            assertThat(circle.links())
                    .containsExactly(
                            new CircleLink("app/auth/pool", "LambdaConfig.PostConfirmation", "app/confirm"),
                            new CircleLink("app/confirm", "DependsOn", "app/confirm/Policy"),
                            new CircleLink(
                                    "app/confirm/Policy", "PolicyDocument.Statement.0.Resource", "app/auth/pool"));
        });
    }

    @Test
    void resourcesOfNestedStacksNoneOfWhichIsPartOfACircleByItself() {
        TemplateTree jobs = Trees.tree(
                """
                {'Parameters':{'handlerArn':{'Type':'String'}},
                 'Resources':{
                  'Queue':{'Type':'AWS::SQS::Queue','Metadata':{'aws:cdk:path':'app/jobs/queue/Resource'}},
                  'Rule':{'Type':'AWS::Events::Rule','Metadata':{'aws:cdk:path':'app/jobs/rule/Resource'},
                    'Properties':{'Targets':[{'Arn':{'Ref':'handlerArn'}}]}}},
                 'Outputs':{'queueUrl':{'Value':{'Ref':'Queue'}}}}
                """);
        TemplateTree tree = Trees.tree(
                "{'Resources':{'Jobs':" + Trees.nestedStack("jobs", "'handlerArn':{'Fn::GetAtt':['Handler','Arn']}")
                        + ",'Handler':{'Type':'AWS::Lambda::Function','Metadata':{'aws:cdk:path':'app/handler/Resource'},"
                        + "'Properties':{'Environment':{'Variables':{'QUEUE':{'Fn::GetAtt':['Jobs','Outputs.queueUrl']}}}}}}}",
                Map.of("Jobs", jobs));

        assertThat(ReferenceCircles.of(tree)).singleElement().satisfies(circle -> {
            assertThat(circle.throughNestedStacks()).isTrue();
            assertThat(circle.links())
                    .containsExactly(
                            new CircleLink("app/jobs/rule", "Targets.0.Arn", "app/handler"),
                            new CircleLink("app/handler", "Environment.Variables.QUEUE", "app/jobs/queue"));
        });
    }

    @Test
    void aResourceThatNamesItself() {
        TemplateTree tree = Trees.tree("{'Resources':{'A':{'Type':'T','Properties':{'P':{'Ref':'A'}}}}}");

        assertThat(ReferenceCircles.of(tree)).singleElement().satisfies(circle -> assertThat(circle.links())
                .containsExactly(new CircleLink("A", "P", "A")));
    }

    @Test
    void noCircle() {
        TemplateTree tree = Trees.tree(
                "{'Parameters':{'P':{'Type':'String'}},'Resources':{'A':{'Type':'T','Properties':{'P':{'Ref':'B'},'Q':{'Ref':'C'},"
                        + "'R':{'Ref':'P'}}},'B':{'Type':'T','Properties':{'P':{'Ref':'C'}}},'C':{'Type':'T'}}}");

        assertThat(ReferenceCircles.of(tree)).isEmpty();
    }
}
