package dev.jampx.sandbox.lambda.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a pattern matches. */
class EventMatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT =
            """
            {"eventName": "INSERT", "dynamodb": {"SizeBytes": 26, "NewImage": {
                "text": {"S": "Hello"}, "done": {"BOOL": true}, "empty": {"S": ""}, "count": {"N": "5"},
                "tags": {"SS": ["red", "blue"]}, "parts": {"L": [{"S": "one"}, {"S": "two"}]}, "nothing": {"NULL": null}}}}""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | {'eventName': ['MODIFY', 'INSERT']}",
                "false| {'eventName': ['insert']}",
                "true | {'eventName': [{'equals-ignore-case': 'insert'}]}",
                "false| {'eventName': ['INSERT'], 'awsRegion': ['x']}",
                "true | {'$or': [{'eventName': ['REMOVE']}, {'dynamodb': {'NewImage': {'done': {'BOOL': [true]}}}}]}",
                "false| {'$or': [{'eventName': ['REMOVE']}, {'dynamodb': {'NewImage': {'done': {'BOOL': [false]}}}}]}",
                "false| {'eventName': ['REMOVE'], '$or': [{'eventName': ['INSERT']}, {'eventName': ['REMOVE']}]}",
                "true | {'dynamodb': {'NewImage': {'text': {'S': [{'prefix': 'He'}]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': [{'prefix': 'lo'}]}}}}",
                "true | {'dynamodb': {'NewImage': {'text': {'S': [{'suffix': 'lo'}]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': [{'suffix': 'He'}]}}}}",
                "true | {'dynamodb': {'NewImage': {'text': {'S': [{'anything-but': ['Bye']}]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': [{'anything-but': 'Hello'}]}}}}",
                "false| {'dynamodb': {'NewImage': {'none': {'S': [{'anything-but': ['Bye']}]}}}}",
                "true | {'dynamodb': {'NewImage': {'empty': {'S': ['']}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': ['']}}}}",
                "true | {'dynamodb': {'NewImage': {'nothing': {'NULL': [null]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': [null]}}}}",
                "true | {'dynamodb': {'NewImage': {'text': {'S': [{'exists': true}]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': [{'exists': true}]}}}",
                "true | {'dynamodb': {'OldImage': {'text': {'S': [{'exists': false}]}}}}",
                "false| {'dynamodb': {'NewImage': {'text': {'S': [{'exists': false}]}}}}",
                "true | {'dynamodb': {'SizeBytes': [{'numeric': ['>', 20, '<=', 26]}]}}",
                "false| {'dynamodb': {'SizeBytes': [{'numeric': ['>', 20, '<', 26]}]}}",
                "true | {'dynamodb': {'SizeBytes': [{'numeric': ['=', 26.0]}]}}",
                "true | {'dynamodb': {'SizeBytes': [{'numeric': ['>=', 26]}, 3]}}",
                "true | {'dynamodb': {'SizeBytes': [26]}}",
                "false| {'dynamodb': {'NewImage': {'count': {'N': [{'numeric': ['=', 5]}]}}}}",
                "true | {'dynamodb': {'NewImage': {'count': {'N': ['5']}}}}",
                "true | {'dynamodb': {'NewImage': {'tags': {'SS': ['blue']}}}}",
                "false| {'dynamodb': {'NewImage': {'tags': {'SS': ['green']}}}}",
                "true | {'dynamodb': {'NewImage': {'parts': {'L': {'S': ['two']}}}}}",
                "false| {'dynamodb': {'NewImage': {'parts': {'L': {'S': ['three']}}}}}",
            })
    void matches(boolean wanted, String pattern) throws IOException {
        Map<String, Object> document =
                JSON.readValue(pattern.replace('\'', '"'), new TypeReference<Map<String, Object>>() {});
        assertThat(EventMatch.matches(document, JSON.readTree(EVENT))).isEqualTo(wanted);
    }
}
