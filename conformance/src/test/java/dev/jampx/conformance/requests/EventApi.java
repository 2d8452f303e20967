package dev.jampx.conformance.requests;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An API whose subscriptions are those of another, to the letter, and whose mutations anybody may call: they take no arguments and give what a
 * header of the request says, so that every event can be had.
 */
final class EventApi {

    /** The header with what mutations give, as JSON. */
    static final String HEADER = "x-event";

    private static final String SUBSCRIPTION = "Subscription";
    private static final String SOURCE = "EventSource";
    private static final String CODE =
            """
            export function request() {
              return { payload: null };
            }

            export function response(ctx) {
              return JSON.parse(ctx.request.headers['%s']);
            }
            """
                    .formatted(HEADER);
    private static final Set<String> AUTHORIZATION =
            Set.of("aws_api_key", "aws_auth", "aws_cognito_user_pools", "aws_iam", "aws_lambda", "aws_oidc");

    private EventApi() {}

    /** The one with the subscriptions of {@code api}. */
    static CompiledApi of(CompiledApi api) {
        Document document = Parser.parse(api.sdl());
        Document.Builder opened = Document.newDocument();
        document.getDefinitions().forEach(definition -> opened.definition(opened(definition)));
        List<Resolver> resolvers = new ArrayList<>(api.resolvers().stream()
                .filter(resolver -> resolver.typeName().equals(SUBSCRIPTION))
                .toList());
        document.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getName().equals("Mutation"))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .forEach(field -> resolvers.add(new Resolver.Unit("Mutation", field.getName(), SOURCE, CODE)));
        return new CompiledApi(
                AstPrinter.printAst(opened.build()),
                resolvers,
                api.tables(),
                Stream.concat(api.dataSources().stream(), Stream.of(new DataSource.None(SOURCE)))
                        .toList(),
                api.access());
    }

    private static Definition<?> opened(Definition<?> definition) {
        return definition instanceof ObjectTypeDefinition type
                        && !type.getName().equals(SUBSCRIPTION)
                ? type.transform(builder -> builder.directives(opened(type.getDirectives()))
                        .fieldDefinitions(type.getFieldDefinitions().stream()
                                .map(field -> opened(type, field))
                                .toList()))
                : definition;
    }

    private static FieldDefinition opened(ObjectTypeDefinition type, FieldDefinition field) {
        return field.transform(builder -> builder.directives(opened(field.getDirectives()))
                .inputValueDefinitions(
                        type.getName().equals("Mutation") ? List.of() : field.getInputValueDefinitions()));
    }

    private static List<Directive> opened(List<Directive> directives) {
        return directives.stream()
                .filter(directive -> !AUTHORIZATION.contains(directive.getName()))
                .toList();
    }
}
