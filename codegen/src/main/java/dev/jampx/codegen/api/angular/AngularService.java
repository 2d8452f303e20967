package dev.jampx.codegen.api.angular;

import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.model.OperationKind;

/** A service of Angular with a method for each operation, for the fifth version of Amplify's JavaScript library. */
public final class AngularService {

    private static final String HEAD =
            """
            /* tslint:disable */
            /* eslint-disable */
            //  This file was automatically generated and should not be edited.
            import { Injectable } from "@angular/core";
            import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
            import { Observable } from "zen-observable-ts";
            """;
    private static final String RESPONSE =
            """

            export interface SubscriptionResponse<T> {
              value: GraphQLResult<T>;
            }
            """;
    private static final String CLASS =
            """

            @Injectable({
              providedIn: "root"
            })
            export class APIService {
            """;

    private AngularService() {}

    /**
     * The text of the file.
     *
     * @throws dev.jampx.codegen.document.UnwritableCodeException if an argument is called as no parameter may be
     */
    public static String of(ApiDocuments documents) {
        StringBuilder text = new StringBuilder(HEAD);
        TypeLayout layout = new TypeLayout(documents.schema());
        AngularTypes types = new AngularTypes(text, layout);
        if (!documents.subscriptions().isEmpty()) {
            text.append(RESPONSE);
            types.container(documents.subscriptions());
        }
        TypesUsed.of(documents).forEach(type -> type.accept(types));
        documents.all().forEach(types::result);
        text.append(CLASS);
        AngularMethods methods = new AngularMethods(text, layout);
        documents.of(OperationKind.QUERY).forEach(methods::request);
        documents.of(OperationKind.MUTATION).forEach(methods::request);
        String separator = "";
        for (var subscription : documents.subscriptions()) {
            text.append(separator);
            methods.listener(subscription);
            separator = "\n";
        }
        return text.append("}\n").toString();
    }
}
