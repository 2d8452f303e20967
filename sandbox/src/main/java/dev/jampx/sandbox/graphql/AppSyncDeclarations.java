package dev.jampx.sandbox.graphql;

import graphql.language.SDLDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.stream.Collectors;

/** What every AppSync schema may use without declaring it: AppSync's directives and scalars. */
final class AppSyncDeclarations {

    private static final String DIRECTIVES =
            """
            directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
            directive @aws_auth(cognito_groups: [String!]!) on OBJECT | FIELD_DEFINITION
            directive @aws_api_key on OBJECT | FIELD_DEFINITION
            directive @aws_iam on OBJECT | FIELD_DEFINITION
            directive @aws_oidc on OBJECT | FIELD_DEFINITION
            directive @aws_lambda on OBJECT | FIELD_DEFINITION
            directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
            directive @aws_publish(subscriptions: [String]) on FIELD_DEFINITION
            directive @canonical on OBJECT | FIELD_DEFINITION
            directive @hidden on OBJECT | FIELD_DEFINITION
            directive @renamed(to: String) on OBJECT | FIELD_DEFINITION
            """;

    private AppSyncDeclarations() {}

    /** Reads a schema and adds what it does not declare itself. */
    static TypeDefinitionRegistry complete(String sdl) {
        SchemaParser parser = new SchemaParser();
        TypeDefinitionRegistry registry = parser.parse(sdl);
        String scalars = AwsScalars.ALL.stream()
                .map(GraphQLScalarType::getName)
                .filter(name -> !registry.hasType(name))
                .map(name -> "scalar " + name + "\n")
                .collect(Collectors.joining());
        TypeDefinitionRegistry declared = parser.parse(DIRECTIVES + scalars);
        declared.scalars().values().stream()
                .filter(scalar -> scalars.contains("scalar " + scalar.getName() + "\n"))
                .forEach(registry::add);
        declared.getDirectiveDefinitions().values().stream()
                .filter(directive ->
                        registry.getDirectiveDefinition(directive.getName()).isEmpty())
                .map(directive -> (SDLDefinition<?>) directive)
                .forEach(registry::add);
        return registry;
    }
}
