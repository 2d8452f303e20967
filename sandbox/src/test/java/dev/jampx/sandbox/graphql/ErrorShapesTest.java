package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.appsync.Access;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Resolver;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors, to the letter as AppSync writes them. */
class ErrorShapesTest {

    private static final LocalApi API = new HandMadeApi(
                    """
                    type Query {
                      thing(id: ID!, input: ThingInput, kind: Kind, at: AWSDateTime, n: Int): Thing
                      broken: Thing
                      denied: Thing
                      partly: [Thing]
                      wrong: Thing
                      crash: Thing
                      unusable: Thing
                    }
                    type Mutation { change(input: ThingInput!): Thing }
                    type Subscription { onChange: Thing @aws_subscribe(mutations: ["change"]) }
                    type Thing { id: ID! name: String at: AWSDateTime kind: Kind }
                    enum Kind { BIG SMALL }
                    input ThingInput { name: String! phone: AWSPhone inner: InnerInput kind: Kind n: Int }
                    input InnerInput { name: String! }
                    """)
            .answer("Query", "thing", "{ id: ctx.args.id }")
            .resolver(
                    "Query",
                    "broken",
                    "util.error('No luck', 'Unlucky', { id: '1', name: 'n', secret: 2 }, { code: 7 });")
            .resolver("Query", "denied", "util.unauthorized();")
            .resolver(
                    "Query",
                    "partly",
                    "util.appendError('first'); util.appendError('second', 'Odd'); runtime.earlyReturn([{ id: 1 }, { name: 'x' }]);")
            .answer("Query", "wrong", "{ id: 1, at: '2026-01-01T1:00Z', kind: 'HUGE' }")
            .answer("Query", "crash", "ctx.args.a.b")
            .resolver("Query", "unusable", "return { operation: 'GetItem' };")
            .answer("Mutation", "change", "{ id: 1 }")
            .serve();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    { foo }                                     | 1:3  | Validation error of type FieldUndefined: Field 'foo' in type 'Query' is undefined @ 'foo'
                    { thing(id: 1) { a } }                      | 1:18 | Validation error of type FieldUndefined: Field 'a' in type 'Thing' is undefined @ 'thing/a'
                    { thing { id } }                            | 1:3  | Validation error of type MissingFieldArgument: Missing field argument id @ 'thing'
                    { thing(id: 1, x: 2) { id } }               | 1:16 | Validation error of type UnknownArgument: Unknown field argument x @ 'thing'
                    { thing(id: 1) }                            | 1:3  | Validation error of type SubselectionRequired: Sub selection required for type Thing of field thing @ 'thing'
                    { thing(id: $x) { id } }                    | 1:13 | Validation error of type UndefinedVariable: Undefined variable x @ 'thing'
                    query($x: ID) { broken { id } }             | 1:7  | Validation error of type UnusedVariable: Unused variable x
                    query($x: String) { thing(id: $x) { id } }  | 1:31 | Validation error of type VariableTypeMismatch: Variable type 'String' doesn't match expected type 'ID!' @ 'thing'
                    query($x: Nope) { thing(id: $x) { id } }    | 1:11 | Validation error of type UnknownType: Unknown type Nope
                    { thing(id: 1, kind: HUGE) { id } }         | 1:16 | Validation error of type WrongType: argument 'kind' with value 'EnumValue{name='HUGE'}' is not a valid 'Kind' @ 'thing'
                    { thing(id: 1, at: "2019") { id } }         | 1:16 | Validation error of type WrongType: argument 'at' with value 'StringValue{value='2019'}' is not a valid 'AWSDateTime' @ 'thing'
                    { thing(id: 1, input: {}) { id } }          | 1:16 | Validation error of type WrongType: argument 'input' with value 'ObjectValue{objectFields=[]}' is missing required fields '[name]' @ 'thing'
                    { thing(id: 1) { x: id x: at } }            | 1:18 | Validation error of type FieldsConflict: 'thing/x' : fields have different nullability shapes
                    { thing(id: 1, id: 2) { id } }              | 1:3  | Validation error of type DuplicateArgumentNames: There can be only one argument named 'id' @ 'thing'
                    { thing(id: 1) { id { x } } }               | 1:18 | Validation error of type SubselectionNotAllowed: Sub selection not allowed on leaf type ID! of field id @ 'thing/id'
                    { thing(id: 1) { id @nope } }               | 1:21 | Validation error of type UnknownDirective: Unknown directive nope @ 'thing/id'
                    { thing(id: 1) { id @skip } }               | 1:21 | Validation error of type MissingDirectiveArgument: Missing directive argument if @ 'thing/id'
                    query @skip(if: true) { broken { id } }     | 1:7  | Validation error of type MisplacedDirective: Directive skip not allowed here
                    query A { broken { id } } query A { broken { id } } | 1:27 | Validation error of type DuplicateOperationName: There can be only one operation named 'A'
                    { broken { id } } query A { broken { id } } | 1:19 | Validation error of type LoneAnonymousOperationViolation: Operation A is following anonymous operation.
                    { broken { id } } fragment F on Thing { id } | 1:19 | Validation error of type UnusedFragment: Unused fragment F
                    { broken { ...F } } fragment F on Thing { ...F } | 1:21 | Validation error of type FragmentCycle: Fragment cycles not allowed @ 'F'
                    query($x: Thing) { broken { id } thing(id: $x) { id } } | 1:7 | Validation error of type NonInputTypeOnVariable: Input variable 'x' type 'Thing' is not an input type
                    query($x: Int = "x") { thing(id: 1, n: $x) { id } } | 1:7 | Validation error of type BadValueForDefaultArg: Bad default value 'StringValue{value='x'}' for type 'Int'
                    { thing(id: 1, n: 99999999999) { id } }     | 1:16 | Validation error of type WrongType: argument 'n' with value 'IntValue{value=99999999999}' is not a valid 'Int' @ 'thing'
                    subscription { a: onChange { id } b: onChange { id } } | 1:1 | Validation error of type SubscriptionMultipleRootFields: Subscription operation 'null' must have exactly one root field
                    subscription { ...Nope } | 1:16 | Validation error of type UndefinedFragment: Undefined fragment Nope
                    { broken { ...Nope } }                      | 1:12 | Validation error of type UndefinedFragment: Undefined fragment Nope @ 'broken'
                    { broken { id                               | 1:14 | Invalid Syntax : offending token '<EOF>' at line 1 column 14
                    { broken { id } } }                         | 1:19 | Invalid Syntax : There are more tokens in the query that have not been consumed offending token '}' at line 1 column 19
                    """)
    void rejectsDocuments(String query, String place, String message) {
        String[] at = place.split(":");
        JsonNode answer = API.query(query);

        assertThat(answer.get("data").isNull()).isTrue();
        JsonNode error = answer.at("/errors/0");
        assertThat(names(error)).containsExactly("path", "locations", "message");
        assertThat(error.get("path").isNull()).isTrue();
        assertThat(error.get("message").asText()).isEqualTo(message);
        assertThat(error.at("/locations/0"))
                .isEqualTo(json("{'line': " + at[0] + ", 'column': " + at[1] + ", 'sourceName': null}"));
    }

    private static List<String> names(JsonNode error) {
        return error.properties().stream().map(Map.Entry::getKey).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ($v: ID!) { thing(id: $v) { id } }                          | {}                                                | Variable 'v' has coerced Null value for NonNull type 'ID!'
                    ($v: ID!) { thing(id: $v) { id } }                          | {'v': null}                                       | Variable 'v' has coerced Null value for NonNull type 'ID!'
                    ($v: ThingInput) { thing(id: 1, input: $v) { id } }         | {'v': {}}                                         | Variable 'v' has coerced Null value for NonNull type 'String!'
                    ($v: ThingInput) { thing(id: 1, input: $v) { id } }         | {'v': {'name': 'n', 'inner': {}}}                 | Variable 'v' has coerced Null value for NonNull type 'String!'
                    ($v: ThingInput) { thing(id: 1, input: $v) { id } }         | {'v': {'name': 'n', 'phone': '1110004444'}}       | Variable 'phone' has an invalid value. Unable to parse `1110004444` as a valid phone number.
                    ($v: AWSDateTime) { thing(id: 1, at: $v) { id } }           | {'v': '2019'}                                     | Variable 'v' has an invalid value. Unable to parse `2019` as a valid DateTime Object.
                    ($v: Kind) { thing(id: 1, kind: $v) { id } }                | {'v': 'HUGE'}                                     | Variable 'v' has an invalid value. Invalid input for Enum 'Kind'. No value found for name 'HUGE'
                    ($v: Int) { thing(id: 1, n: $v) { id } }                    | {'v': 'one'}                                      | Variable 'v' has an invalid value. Expected type 'Int' but was 'String'.
                    ($v: ThingInput) { thing(id: 1, input: $v) { id } }         | {'v': 'text'}                                     | Variable 'v' has an invalid value. Expected type 'Map' but was 'String'. Variables for input objects must be an instance of type 'Map'.
                    """)
    void rejectsVariables(String query, String variables, String message) {
        JsonNode answer = API.query("query" + query, variables);

        assertThat(names(answer)).containsExactly("data", "errors");
        assertThat(answer.get("data").isNull()).isTrue();
        assertThat(answer.get("errors")).hasSize(1);
        JsonNode error = answer.at("/errors/0");
        assertThat(names(error)).containsExactly("path", "locations", "message");
        assertThat(error.get("message").asText()).isEqualTo(message);
        assertThat(error.get("locations")).isEqualTo(json("[{'line': 1, 'column': 7, 'sourceName': null}]"));
    }

    @Test
    void rejectsUnknownInputFieldsWithoutAPlace() {
        JsonNode answer = API.query(
                "query($v: ThingInput) { thing(id: 1, input: $v) { id } }", "{'v': {'name': 'n', 'nope': 1}}");

        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo(
                        "The variables input contains a field that is not defined for input object type 'ThingInput' ");
        assertThat(answer.at("/errors/0/locations").isNull()).isTrue();
        assertThat(answer.at("/errors/0/path").isNull()).isTrue();
    }

    @Test
    void rendersErrorsOfResolvers() {
        assertThat(API.query("{ a: broken { id name } }"))
                .isEqualTo(json("{'data': {'a': null}, 'errors': [{'path': ['a'], 'data': {'id': '1', 'name': 'n'},"
                        + " 'errorType': 'Unlucky', 'errorInfo': {'code': 7}, 'locations':"
                        + " [{'line': 1, 'column': 3, 'sourceName': null}], 'message': 'No luck'}]}"));
        assertThat(API.query("{ denied { id } }"))
                .isEqualTo(json("{'data': {'denied': null}, 'errors': [{'path': ['denied'], 'data': null,"
                        + " 'errorType': 'Unauthorized', 'errorInfo': null, 'locations':"
                        + " [{'line': 1, 'column': 3, 'sourceName': null}],"
                        + " 'message': 'Not Authorized to access denied on type Query'}]}"));
        JsonNode unusable = API.query("{ unusable { id } }").at("/errors/0");
        assertThat(unusable.get("errorType").asText()).isEqualTo("MappingTemplate");
        assertThat(unusable.get("message").asText()).isEqualTo("Value for field '$[key]' not found.");
        assertThat(API.query("{ crash { id } }").at("/errors/0/errorType").asText())
                .isEqualTo("Code");
    }

    @Test
    void keepsDataBesideErrors() {
        JsonNode answer = API.query("{ partly { id } }");

        assertThat(answer.get("data")).isEqualTo(json("{'partly': [{'id': '1'}, null]}"));
        assertThat(answer.get("errors").findValuesAsText("message"))
                .containsExactly(
                        "first",
                        "second",
                        "Cannot return null for non-nullable type: 'ID' within parent 'Thing' (/partly[1]/id)");
        assertThat(names(answer.at("/errors/2"))).containsExactly("path", "locations", "message");
        assertThat(answer.at("/errors/2/path")).isEqualTo(json("['partly', 1, 'id']"));
        assertThat(answer.at("/errors/2/locations").isNull()).isTrue();
    }

    @Test
    void saysWhichValuesCannotBeSent() {
        JsonNode answer = API.query("{ wrong { id at kind } }");

        assertThat(answer.get("data")).isEqualTo(json("{'wrong': {'id': '1', 'at': null, 'kind': null}}"));
        assertThat(answer.get("errors").findValuesAsText("message"))
                .containsExactlyInAnyOrder(
                        "Can't serialize value (/wrong/at) : Unable to serialize `2026-01-01T1:00Z` as a valid DateTime Object.",
                        "Can't serialize value (/wrong/kind) : Invalid input for Enum 'Kind'. Unknown value 'HUGE'");
        assertThat(answer.at("/errors/0/locations").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ""                                                     | 400 | MalformedHttpRequestException | Request body is empty.
                    meow                                                   | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    {}                                                     | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    {}}                                                    | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    []                                                     | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    {'query': 1}                                           | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    {'query': '{ broken { id } }', 'variables': []}        | 400 | MalformedHttpRequestException | Unable to parse GraphQL query.
                    {'query': 'query A { broken { id } } query B { broken { id } }'} | 400 | BadRequestException | Missing operation name.
                    {'query': 'query A { broken { id } }', 'operationName': 'B'} | 400 | BadRequestException     | Unknown operation named 'B'.
                    {'query': 'subscription { onChange { id } }'}          | 400 | BadRequestException           | Subscriptions over MQTT is not supported.
                    """)
    void refusesRequests(String body, int status, String type, String message) {
        WireResponse response = API.post("user:", body.replace('\'', '"'));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("x-amzn-errortype", type);
        assertThat(names(LocalApi.body(response))).containsExactly("errors");
        assertThat(names(LocalApi.body(response).at("/errors/0"))).containsExactly("errorType", "message");
        assertThat(LocalApi.body(response).at("/errors/0/errorType").asText()).isEqualTo(type);
        assertThat(LocalApi.body(response).at("/errors/0/message").asText()).isEqualTo(message);
    }

    @Test
    void picksTheOperationByName() {
        assertThat(
                        LocalApi.body(
                                API.post(
                                        "user:",
                                        "{\"query\":\"query A { thing(id: 1) { id } } query B { __typename }\",\"operationName\":\"B\"}")))
                .isEqualTo(json("{'data': {'__typename': 'Query'}}"));
    }

    @Test
    void refusesOtherMethodsAndLargeBodies() {
        WireResponse get =
                API.service().handle(new WireRequest("GET", "/graphql", "query={__typename}", Map.of(), new byte[0]));
        assertThat(get.status()).isEqualTo(404);
        assertThat(LocalApi.body(get).at("/errors/0/errorType").asText()).isEqualTo("UnknownOperationException");

        assertThat(API.post("user:", " ".repeat(RequestBody.LIMIT + 1)).status())
                .isEqualTo(413);
    }

    @Test
    void deploysNoPipelineOfMoreThanTenFunctions() {
        String handlers = "export function request(ctx) { return {}; } export function response(ctx) { return 1; }";
        PipelineFunction function = new PipelineFunction("f", "f.js", "none", handlers);
        for (int functions = 10; functions <= 11; functions++) {
            CompiledApi api = new CompiledApi(
                    "type Query { long: Int }",
                    List.of(new Resolver.Pipeline("Query", "long", handlers, Collections.nCopies(functions, function))),
                    List.of(),
                    List.of(new DataSource.None("none")),
                    new Access(AuthorizationMode.USER_POOL, List.of(), List.of()));
            if (functions == 10) {
                assertThat(new LocalApi(api).data("{ long }", "{}")).isEqualTo(json("{'long': 1}"));
            } else {
                assertThatThrownBy(() -> new LocalApi(api))
                        .isInstanceOf(UnsupportedCodeException.class)
                        .hasMessage("Query.long.js(1,1): The pipeline has 11 functions; the limit is 10");
            }
        }
    }

    @Test
    void hidesItsOwnFaults() {
        LocalApi faulty = new LocalApi(
                new HandMadeApi("type Query { thing: Thing } type Thing { id: ID }")
                        .resolver("Query", "thing", "return { operation: 'GetItem', key: { id: { S: '1' } } };")
                        .compiled(),
                (operation, request) -> {
                    throw new IllegalStateException("a secret");
                },
                (function, action, resource) -> true);

        assertThat(faulty.query("{ thing { id } }"))
                .isEqualTo(json("{'data': {'thing': null}, 'errors': [{'path': ['thing'], 'data': null, 'errorType':"
                        + " 'InternalFailure', 'errorInfo': null, 'locations': [{'line': 1, 'column': 3, 'sourceName': null}],"
                        + " 'message': 'An internal failure occurred while resolving this field.'}]}"));
    }
}
