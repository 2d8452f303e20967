package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What the comparison of answers leaves out, and what it does not. */
class NormalizedTest {

    private static final String DENIED = "{'path':['a'],'errorType':'Unauthorized','message':'Not Authorized'}";

    @Test
    void identifiersRequestsAndPagesHaveNoNames() {
        assertThat(answer("{'data':{'a':{'id':'1b4e28ba-2fa1-4d2e-883f-0016d3cca427','nextToken':'x'}}}"))
                .isEqualTo(answer("{'data':{'a':{'id':'9b4e28ba-2fa1-4d2e-883f-0016d3cca427','nextToken':'y'}}}"));
        assertThat(answer("{'data':{'a':null},'errors':[{'path':['a'],'message':'no (Request ID: A1)'}]}"))
                .isEqualTo(answer("{'data':{'a':null},'errors':[{'path':['a'],'message':'no (Request ID: B2)'}]}"));
    }

    @Test
    void whetherThereIsAnotherPageIsCompared() {
        assertThat(answer("{'data':{'a':{'nextToken':'x'}}}"))
                .isNotEqualTo(answer("{'data':{'a':{'nextToken':null}}}"));
    }

    @Test
    void fieldsThatAreRefusedAreASet() {
        String wanted = "{'data':{'a':null},'errors':[{'path':['a'],'message':'Unauthorized on [x, y]'}]}";
        assertThat(answer(wanted.replace("x, y", "y, x"))).isEqualTo(answer(wanted));
        assertThat(answer(wanted.replace("x, y", "x"))).isNotEqualTo(answer(wanted));
    }

    @Test
    void errorsHaveNoOrderButAllTheyHaveIsCompared() {
        String other = DENIED.replace("['a']", "['b']");
        assertThat(answer("{'data':{'a':null,'b':null},'errors':[" + DENIED + "," + other + "]}"))
                .isEqualTo(answer("{'data':{'a':null,'b':null},'errors':[" + other + "," + DENIED + "]}"));
        for (String change : new String[] {"Unauthorized", "Not Authorized"}) {
            assertThat(answer("{'data':{'a':null},'errors':[" + DENIED.replace(change, "else") + "]}"))
                    .isNotEqualTo(answer("{'data':{'a':null},'errors':[" + DENIED + "]}"));
        }
    }

    @Test
    void whatNullsAnObjectIsOneReasonOfMany() {
        String one = "{'path':['a','x'],'message':'Cannot return null'}";
        String two = "{'path':['a','y'],'message':'Cannot return null'}";
        assertThat(answer("{'data':{'a':null},'errors':[" + one + "]}"))
                .isEqualTo(answer("{'data':{'a':null},'errors':[" + one + "," + two + "]}"));
        assertThat(answer("{'data':{'a':null},'errors':[" + one + "]}"))
                .isNotEqualTo(answer("{'data':{'a':null},'errors':[" + DENIED + "]}"));
    }

    @Test
    void rowsHaveNoOrder() throws JsonProcessingException {
        assertThat(Normalized.tables(json("{'Todo':[{'id':1},{'id':2}]}")))
                .isEqualTo(Normalized.tables(json("{'Todo':[{'id':2},{'id':1}]}")))
                .isNotEqualTo(Normalized.tables(json("{'Todo':[{'id':2}]}")));
    }

    private static JsonNode answer(String answer) {
        try {
            return Normalized.answer(json(answer));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
