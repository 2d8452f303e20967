package dev.jampx.cli.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalValuesTest {

    private static final TemplateTree TREE = Trees.tree(
            "{'Parameters':{'BootstrapVersion':{'Type':'String'}},'Resources':{'Api':{'Type':'T'},'Child':"
                    + Trees.nestedStack("child", "'api':{'Fn::GetAtt':['Api','ApiId']},'five':5") + "}}",
            Map.of(
                    "Child",
                    Trees.tree("{'Parameters':{'api':{},'five':{}},'Resources':{'Table':{'Type':'T'}},"
                            + "'Outputs':{'name':{'Value':{'Fn::Sub':'${Table}-${api}'}}}}")));

    private static final CanonicalValues VALUES = new CanonicalValues(TREE);
    private static final StackPath CHILD = StackPath.ROOT.child("Child");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Fn::Join':['',['Todo-',{'Fn::GetAtt':['Api','ApiId']},'-NONE']]} | {'Fn::Sub':'Todo-${Api.ApiId}-NONE'}",
                "{'Fn::Join':['-',['Todo',{'Fn::GetAtt':'Api.ApiId'},'NONE']]} | {'Fn::Sub':'Todo-${Api.ApiId}-NONE'}",
                "{'Fn::Join':['',['a',{'Fn::Join':['',['b',{'Ref':'Api'}]]}]]} | {'Fn::Sub':'ab${Api}'}",
                "{'Fn::Sub':['${x}!',{'x':{'Ref':'Api'}}]} | {'Fn::Join':['',[{'Ref':'Api'},'!']]}",
                "{'Fn::Join':['',['a','b']]} | 'ab'",
                "{'Fn::Sub':'${!keep}'} | '${keep}'",
                "{'Fn::Sub':'${AWS::Region}'} | {'Ref':'AWS::Region'}",
                "{'a':1,'b':{'Ref':'AWS::NoValue'}} | {'a':'1'}",
                "[true,5] | ['true','5']",
            })
    void differentWordsForOneValue(String one, String other) {
        assertThat(canonical(StackPath.ROOT, one)).isEqualTo(canonical(StackPath.ROOT, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Ref':'Api'} | {'Fn::GetAtt':['Api','ApiId']}",
                "{'Ref':'Api'} | 'Api'",
                "{'Fn::Sub':'x${Api}'} | {'Fn::Sub':'y${Api}'}",
                "['a','b'] | ['b','a']",
            })
    void differentValues(String one, String other) {
        assertThat(canonical(StackPath.ROOT, one)).isNotEqualTo(canonical(StackPath.ROOT, other));
    }

    @Test
    void referencesAreFollowedAcrossStacks() {
        assertThat(canonical(CHILD, "{'Ref':'api'}"))
                .isEqualTo(canonical(StackPath.ROOT, "{'Fn::GetAtt':['Api','ApiId']}"));
        assertThat(canonical(CHILD, "{'Ref':'five'}")).isEqualTo(canonical(CHILD, "'5'"));
        assertThat(canonical(StackPath.ROOT, "{'Fn::GetAtt':['Child','Outputs.name']}"))
                .isEqualTo(canonical(CHILD, "{'Fn::Join':['-',[{'Ref':'Table'},{'Ref':'api'}]]}"));
        assertThat(canonical(StackPath.ROOT, "{'Ref':'BootstrapVersion'}").toString())
                .contains("BootstrapVersion");
    }

    @Test
    void whatCloudFormationMasksCountsAsMasked() {
        assertThat(canonical(StackPath.ROOT, "'\u00fcber'")).isEqualTo(canonical(StackPath.ROOT, "'?ber'"));
        assertThat(canonical(StackPath.ROOT, "{'Fn::Sub':'\u00fc${Api}'}"))
                .isEqualTo(canonical(StackPath.ROOT, "{'Fn::Sub':'?${Api}'}"));
    }

    private static JsonNode canonical(StackPath stack, String value) {
        try {
            return VALUES.of(stack, new ObjectMapper().readTree(value.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
