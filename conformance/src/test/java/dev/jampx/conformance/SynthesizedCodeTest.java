package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Placeholder;
import dev.jampx.appsync.Resolver;
import dev.jampx.conformance.templates.SynthesizedCase;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates hold of the API of each case is, byte for byte, what the sandbox runs: its schema, and the code of its resolvers. */
@Tag("toolchain")
class SynthesizedCodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API_ID = "the-api";
    private static final String IDENTITY_POOL_ID = "the-identity-pool";

    static List<Case> accepted() {
        return Cases.accepted();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isWhatTheSandboxRuns(Case each) throws IOException {
        CompiledApi api = each.compile();
        String identityPoolId = each.define().declared().auth().isEmpty() ? "" : IDENTITY_POOL_ID;
        Path assembly = SynthesizedCase.sandbox(each);
        JsonNode root = JSON.readTree(SymbolicTemplate.rootOf(assembly).toFile());
        Map<String, String> wanted = new TreeMap<>();
        wanted.put("schema", api.sdl());
        for (Resolver resolver : api.resolvers()) {
            wanted.put(resolver.typeName() + "." + resolver.fieldName(), deployed(resolver.code(), identityPoolId));
            if (resolver instanceof Resolver.Pipeline pipeline) {
                for (PipelineFunction function : pipeline.functions()) {
                    wanted.put("function " + function.name(), function.code());
                }
            }
        }
        Map<String, String> codes = codes(root, root, assembly);
        for (JsonNode resource : root.path("Resources")) {
            if (resource.path("Type").asText().equals("AWS::CloudFormation::Stack")) {
                String asset = resource.at("/Metadata/aws:asset:path").asText();
                codes.putAll(codes(JSON.readTree(assembly.resolve(asset).toFile()), root, assembly));
            }
        }
        assertThat(codes).isEqualTo(wanted);
    }

    private static String deployed(String code, String identityPoolId) {
        return Placeholder.IDENTITY_POOL_ID.fill(Placeholder.API_ID.fill(code, API_ID), identityPoolId);
    }

    private static Map<String, String> codes(JsonNode template, JsonNode root, Path assembly) throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (JsonNode resource : template.path("Resources")) {
            JsonNode properties = resource.path("Properties");
            switch (resource.path("Type").asText()) {
                case "AWS::AppSync::GraphQLSchema" -> codes.put("schema", schema(properties, assembly));
                case "AWS::AppSync::Resolver" ->
                    codes.put(
                            properties.path("TypeName").asText() + "."
                                    + properties.path("FieldName").asText(),
                            text(properties.path("Code"), template, root));
                case "AWS::AppSync::FunctionConfiguration" ->
                    codes.put(
                            "function " + properties.path("Name").asText(),
                            text(properties.path("Code"), template, root));
                default -> {
                    // Nothing else holds code of the API.
                }
            }
        }
        return codes;
    }

    private static String schema(JsonNode properties, Path assembly) throws IOException {
        JsonNode location = properties.path("DefinitionS3Location");
        if (location.isMissingNode()) {
            return properties.path("Definition").asText();
        }
        String object = location.toString().replaceFirst(".*/([0-9a-f]+)\\.graphql\".*", "$1");
        return Files.readString(assembly.resolve("asset." + object + ".graphql"));
    }

    /** What CloudFormation makes of a value, if the resources have the ids of this test. */
    private static String text(JsonNode value, JsonNode template, JsonNode root) {
        if (value.isTextual()) {
            return value.asText();
        }
        if (value.has("Fn::Join")) {
            assertThat(value.at("/Fn::Join/0").asText()).isEmpty();
            StringBuilder text = new StringBuilder();
            value.at("/Fn::Join/1").forEach(part -> text.append(text(part, template, root)));
            return text.toString();
        }
        if (template.path("Parameters").has(value.path("Ref").asText()) && template != root) {
            return text(given(value.path("Ref").asText(), root), root, root);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("AWS::AppSync::GraphQLApi ApiId", API_ID);
        ids.put("AWS::Cognito::IdentityPool ", IDENTITY_POOL_ID);
        String resource = value.path("Ref").asText(value.at("/Fn::GetAtt/0").asText());
        String type = template.at("/Resources/" + resource + "/Type").asText();
        return Optional.ofNullable(
                        ids.get(type + " " + value.at("/Fn::GetAtt/1").asText()))
                .orElseThrow(() -> new AssertionError("what is " + value + "?"));
    }

    /** What the root stack gives as a parameter of nested ones. */
    private static JsonNode given(String parameter, JsonNode root) {
        for (JsonNode resource : root.path("Resources")) {
            JsonNode given = resource.path("Properties").path("Parameters").path(parameter);
            if (!given.isMissingNode()) {
                return given;
            }
        }
        throw new AssertionError("nobody gives " + parameter);
    }
}
