package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HotswapTreeTest {

    private static final String BEFORE =
            """
            {'Outputs':{'url':{'Value':'u'},'amplifyApiModelSchemaS3Uri':{'Value':'s3://old'}},
            'Resources':{'Schema':{'Type':'AWS::AppSync::GraphQLSchema','Properties':{'Definition':'old'}},
            'Table':{'Type':'AWS::DynamoDB::Table','Properties':{'BillingMode':'PAY_PER_REQUEST'}}}}
            """;

    private static final TemplateTree DEPLOYED = Trees.tree(BEFORE);

    private static final String NEW_SCHEMA =
            BEFORE.replace("s3://old", "s3://new").replace("'Definition':'old'", "'Definition':'new'");

    @Test
    void aNewSchemaIsDeployedWithTheOldAddressOfItsModels() {
        TemplateTree quick = HotswapTree.of(DEPLOYED, Trees.tree(NEW_SCHEMA)).orElseThrow();

        assertThat(quick).isEqualTo(Trees.tree(NEW_SCHEMA.replace("s3://new", "s3://old")));
    }

    @Test
    void whatCloudFormationHasToDoAnywayIsDoneInWhole() {
        assertThat(HotswapTree.of(DEPLOYED, Trees.tree(NEW_SCHEMA.replace("PAY_PER_REQUEST", "PROVISIONED"))))
                .isEmpty();
        assertThat(HotswapTree.of(
                        DEPLOYED,
                        Trees.tree(
                                NEW_SCHEMA.replace("'Resources':{", "'Resources':{'Q':{'Type':'AWS::SQS::Queue'},"))))
                .isEmpty();
        assertThat(HotswapTree.of(DEPLOYED, Trees.tree(NEW_SCHEMA.replace("'Value':'u'", "'Value':'v'"))))
                .isEmpty();
    }

    @Test
    void withoutThatOutputNothingStandsInTheWay() {
        assertThat(HotswapTree.of(DEPLOYED, DEPLOYED)).isEmpty();
        assertThat(HotswapTree.of(DEPLOYED, Trees.tree(NEW_SCHEMA.replace("s3://new", "s3://old"))))
                .isEmpty();
    }
}
