package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.OwnerFields;
import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.List;

/** Which authorization directives stand where. */
final class ApiDirectives {

    private final Data data;

    ApiDirectives(Data data) {
        this.data = data;
    }

    List<String> model(Model model) {
        return AuthorizationDirectives.of(model, data);
    }

    List<String> connection(Model model) {
        return AuthorizationDirectives.of(model, data);
    }

    List<String> member(Model model, Member member) {
        return List.of();
    }

    List<String> operation(Model model, String rootField) {
        return AuthorizationDirectives.of(model, data);
    }

    List<String> operation(CustomOperation operation) {
        return List.of();
    }

    List<String> customType(String name) {
        return List.of();
    }

    List<String> root(OperationKind kind) {
        return List.of();
    }

    List<String> ownerArguments(Model model) {
        return OwnerFields.owners(model).stream()
                .filter(owner -> model.field(owner).list() == ListShape.SINGLE)
                .toList();
    }
}
