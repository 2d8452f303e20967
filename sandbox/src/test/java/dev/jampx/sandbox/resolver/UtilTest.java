package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static dev.jampx.sandbox.resolver.Runtimes.request;
import static dev.jampx.sandbox.resolver.Runtimes.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions of {@code @aws-appsync/utils}. */
class UtilTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    util.time.nowISO8601()                                                            | '2026-03-04T05:06:07.089Z'
                    util.time.nowEpochSeconds()                                                       | 1772600767
                    util.time.nowEpochMilliSeconds()                                                  | 1772600767089
                    util.time.nowFormatted('yyyy-MM-dd HH:mm')                                        | '2026-03-04 05:06'
                    util.time.nowFormatted('yyyy-MM-dd HH:mm', 'Asia/Tokyo')                          | '2026-03-04 14:06'
                    util.time.parseISO8601ToEpochMilliSeconds('2018-02-01T17:21:05.180+08:00')        | 1517476865180
                    util.time.parseFormattedToEpochMilliSeconds('2018-02-01 17:21:05', 'yyyy-MM-dd HH:mm:ss') | 1517505665000
                    util.time.parseFormattedToEpochMilliSeconds('2018-02-01 17:21:05', 'yyyy-MM-dd HH:mm:ss', 'Asia/Tokyo') | 1517473265000
                    util.time.parseFormattedToEpochMilliSeconds('2018-02-01 17:21:05Z', 'yyyy-MM-dd HH:mm:ssX') | 1517505665000
                    util.time.epochMilliSecondsToSeconds(1517943695750)                               | 1517943695
                    util.time.epochMilliSecondsToISO8601(0)                                           | '1970-01-01T00:00:00.000Z'
                    util.time.epochMilliSecondsToFormatted(0, 'yyyy')                                 | '1970'
                    util.matches('a*b', 'aaaaab')                                                     | true
                    util.matches('^[a-z]+$', 'abc1')                                                  | false
                    util.urlEncode('a b&c')                                                           | 'a+b%26c'
                    util.urlDecode('a+b%26c')                                                         | 'a b&c'
                    util.base64Encode('héllo')                                                        | 'aMOpbGxv'
                    util.base64Decode('aMOpbGxv')                                                     | 'héllo'
                    util.math.roundNum(2.5)                                                           | 3
                    util.math.minVal(2, 1) + util.math.maxVal(2, 1)                                   | 3
                    util.str.normalize('e\\u0301', 'nfc')                                             | 'é'
                    util.authType()                                                                   | 'User Pool Authorization'
                    util.http.copyHeaders({ Host: 'h', 'x-a': '1', Accept: 'a', TE: 't', Expect: 'e' }) | {'x-a': '1', 'Accept': 'a'}
                    util.xml.toMap('<posts><post><id>1</id><title>A b</title></post></posts>')        | {'posts': {'post': {'id': 1, 'title': 'A b'}}}
                    util.xml.toMap('<a><b>1.5</b><b>007</b><b/></a>')                                 | {'a': {'b': [1.5, '007', '']}}
                    util.xml.toMap('<a x="1">t<b>true</b></a>')                                       | {'a': {'x': 1, 'b': true, 'content': 't'}}
                    JSON.parse(util.transform.toElasticsearchQueryDSL({ a: { ne: 15, range: [10, 20] }, t: { eq: 'h', wildcard: 'h*i' } })) | {'bool': {'must': [{'bool': {'must': [{'bool': {'must_not': {'term': {'a': 15}}}}, {'range': {'a': {'gte': 10, 'lte': 20}}}]}}, {'bool': {'must': [{'term': {'t': 'h'}}, {'wildcard': {'t': 'h*i'}}]}}]}}
                    JSON.parse(util.transform.toElasticsearchQueryDSL({ or: [{ a: { exists: false } }, { not: { b: { gt: 1 } } }] })) | {'bool': {'should': [{'bool': {'must_not': {'exists': {'field': 'a'}}}}, {'bool': {'must_not': {'range': {'b': {'gt': 1}}}}}], 'minimum_should_match': 1}}
                    ai.invokeModel({ modelId: 'm', body: { a: 1 } })                                  | {'operation': 'InvokeModel', 'modelId': 'm', 'body': {'a': 1}}
                    ai.converse({ modelId: 'm', messages: [] })                                       | {'operation': 'Converse', 'modelId': 'm', 'messages': []}
                    """)
    void gives(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(json(expected));
    }

    @Test
    void escapesJavaScript() {
        assertThat(value("util.escapeJavaScript(\"it's\\t\" + 'ü')").asText()).isEqualTo("it\\'s\\t\\u00FC");
    }

    @Test
    void writesXmlAsJson() {
        assertThat(value("util.xml.toJsonString('<a>1</a>')").asText()).isEqualTo("{\"a\":1}");
        assertThat(value("util.xml.toJsonString('<a>1</a>', true)").asText()).isEqualTo("\"{\\\"a\\\":1}\"");
    }

    @Test
    void readsNoEntitiesOfXml() {
        assertThat(request(
                        "return util.xml.toMap('<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>');",
                        "{}"))
                .isInstanceOf(HandlerOutcome.Failed.class);
    }

    @Test
    void makesIdentifiers() {
        assertThat(value("util.autoId()").asText())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(value("util.autoUlid()").asText()).matches("01KJVKTCKH[0-9A-HJKMNP-TV-Z]{16}");
        assertThat(value("util.autoKsuid()").asText()).matches("[0-9A-Za-z]{27}");
        assertThat(value("util.autoId() === util.autoId()")).isEqualTo(json("false"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    util.dynamodb.toDynamoDB({ a: [1, 'x', true, null], b: { c: 0.5 } }) | {'M': {'a': {'L': [{'N': 1}, {'S': 'x'}, {'BOOL': true}, {'NULL': null}]}, 'b': {'M': {'c': {'N': 0.5}}}}}
                    util.dynamodb.toMapValues({ a: 1, b: undefined })                    | {'a': {'N': 1}}
                    util.dynamodb.toString('s')                                          | {'S': 's'}
                    util.dynamodb.toString(null)                                         | null
                    util.dynamodb.toStringSet(['a', 'b'])                                | {'SS': ['a', 'b']}
                    util.dynamodb.toNumberSet([1, 2.5])                                  | {'NS': [1, 2.5]}
                    util.dynamodb.toBinarySet(['Zm9v'])                                  | {'BS': ['Zm9v']}
                    util.dynamodb.toNull()                                               | {'NULL': null}
                    util.dynamodb.toList(['foo', 123, { bar: 'baz' }])                   | {'L': [{'S': 'foo'}, {'N': 123}, {'M': {'bar': {'S': 'baz'}}}]}
                    util.dynamodb.fromS3ObjectJson(util.dynamodb.toS3Object('k', 'b', 'r').S) | {'key': 'k', 'bucket': 'b', 'region': 'r'}
                    ddb.get({ key: { id: 'id' } })                                       | {'operation': 'GetItem', 'key': {'id': {'S': 'id'}}}
                    ddb.get({ key: { id: 1 }, projection: ['a', 'b.a', 'c[0]'] }).projection | {'expression': '#expName_1, #expName_2.#expName_1, #expName_3[0]', 'expressionNames': {'#expName_1': 'a', '#expName_2': 'b', '#expName_3': 'c'}}
                    ddb.put({ key: { id: 'abc' }, item: { value: 10 } })                 | {'operation': 'PutItem', 'key': {'id': {'S': 'abc'}}, 'attributeValues': {'value': {'N': 10}}}
                    ddb.remove({ key: { id: 'test' } })                                  | {'operation': 'DeleteItem', 'key': {'id': {'S': 'test'}}}
                    ddb.sync({ limit: 10, lastSync: 1, filter: { a: { eq: 1 } } })       | {'operation': 'Sync', 'limit': 10, 'lastSync': 1, 'filter': {'expression': '(#a = :a_eq)', 'expressionNames': {'#a': 'a'}, 'expressionValues': {':a_eq': {'N': 1}}}}
                    ddb.remove({ key: { id: 1 }, _version: 2, customPartitionKey: 'c' }) | {'operation': 'DeleteItem', 'key': {'id': {'N': 1}}, 'customPartitionKey': 'c', '_version': 2}
                    ddb.operations.updateListItem('x', 1)                                | {'type': 'OPERATION_UPDATE_LIST_ITEM', 'value': 'x', 'index': 1}
                    ddb.scan({ limit: 10, nextToken: 'abc' })                            | {'operation': 'Scan', 'limit': 10, 'nextToken': 'abc'}
                    ddb.query({ query: { id: { eq: 1 } } }).query                        | {'expression': '(#id = :id_eq)', 'expressionNames': {'#id': 'id'}, 'expressionValues': {':id_eq': {'N': 1}}}
                    ddb.update({ key: { id: 't' }, update: { age: ddb.operations.add(10) } }).update | {'expression': 'SET #expName_1 = :expValue_1', 'expressionNames': {'#expName_1': 'age'}, 'expressionValues': {':expValue_1': {'N': 10}}}
                    ddb.update({ key: { id: 't' }, update: { age: ddb.operations.increment(10) } }).update.expression | 'SET #expName_1 = #expName_1 + :expValue_1'
                    ddb.update({ key: { id: 't' }, update: { age: ddb.operations.decrement() } }).update.expressionValues | {':expValue_1': {'N': 1}}
                    ddb.update({ key: { id: 't' }, update: { v: ddb.operations.append([1]) } }).update.expression | 'SET #expName_1 = list_append(#expName_1, :expValue_1)'
                    ddb.update({ key: { id: 't' }, update: { v: ddb.operations.prepend([1]) } }).update.expression | 'SET #expName_1 = list_append(:expValue_1, #expName_1)'
                    ddb.update({ key: { id: 't' }, update: { a: 1, b: ddb.operations.remove(), c: { d: ddb.operations.replace(2) } } }).update.expression | 'SET #expName_1 = :expValue_1, #expName_3.#expName_4 = :expValue_2 REMOVE #expName_2'
                    ddb.update({ key: { id: 't' }, update: { l: [ddb.operations.updateListItem('x', 1)] } }).update.expression | 'SET #expName_1[1] = :expValue_1'
                    """)
    void buildsDynamoDbDocuments(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    { title: { contains: 'Hello World' } }                     | (contains(#title,:title_contains))
                    { id: { attributeExists: true }, version: { eq: 10 } }     | (attribute_exists(#id)) AND (#version = :version_eq)
                    { a: { gt: 1, le: 5 } }                                    | ((#a > :a_gt) AND (#a <= :a_le))
                    { a: { between: [1, 2] } }                                 | (#a BETWEEN :a_between_0 AND :a_between_1)
                    { a: { in: [1, 2] } }                                      | (#a IN (:a_in_0, :a_in_1))
                    { a: { notContains: 'x' } }                                | (NOT contains(#a,:a_notContains))
                    { a: { beginsWith: 'x' } }                                 | (begins_with(#a,:a_beginsWith))
                    { a: { attributeType: 'stringSet' } }                      | (attribute_type(#a,:a_attributeType))
                    { a: { size: { ge: 2, ne: 5 } } }                          | ((size(#a) >= :a_size_ge) AND (size(#a) <> :a_size_ne))
                    { or: [{ a: { eq: 1 } }, { b: { eq: 2 } }] }               | ((#a = :or_0_a_eq) OR (#b = :or_1_b_eq))
                    { not: { a: { eq: 1 } } }                                  | (NOT (#a = :not_a_eq))
                    { or: [{ a: { eq: 1 } }, { or: [{ a: { eq: 2 } }] }] }     | ((#a = :or_0_a_eq) OR (#a = :or_1_or_0_a_eq))
                    { and: { a: { eq: 1 } } }                                  | (#a = :and_0_a_eq)
                    { a: { contains: null }, b: null, and: [] }                | ""
                    {}                                                         | ""
                    """)
    void buildsExpressions(String filter, String expected) {
        assertThat(value("JSON.parse(util.transform.toDynamoDBFilterExpression(" + filter + ")).expression")
                        .asText())
                .isEqualTo(expected);
    }

    @Test
    void namesWhatItCannotBuild() {
        assertThat(request("return util.transform.toDynamoDBFilterExpression({ a: { like: 'x' } });", "{}"))
                .isEqualTo(
                        new HandlerOutcome.Failed(ResolverError.of("Code", "Unsupported operator: like"), List.of()));
        assertThat(request("return ddb.get({});", "{}"))
                .isEqualTo(new HandlerOutcome.Failed(ResolverError.of("Code", "get needs key"), List.of()));
    }
}
