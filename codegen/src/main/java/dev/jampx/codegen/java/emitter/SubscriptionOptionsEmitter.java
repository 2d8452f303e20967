package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes what the subscriptions of one model may ask for: where owners are arguments, there is a class with a method for each.
 *
 * @param api the API
 * @param model the model
 */
record SubscriptionOptionsEmitter(Api api, Model model) {

    private static final String NAME = "EventOptions";

    /** The type of what {@code subscription} may ask for; added to {@code operations} where it needs a class of its own. */
    TypeName of(SchemaField subscription, TypeSpec.Builder operations) {
        TypeName usual = Runtime.of(Runtime.SUBSCRIPTION_OPTIONS, filter(), selection());
        List<SchemaField> owners = subscription.arguments().stream()
                .filter(argument -> !argument.name().equals("filter"))
                .toList();
        if (owners.isEmpty()) {
            return usual;
        }
        ClassName name = api.names().operations(model).nestedClass(NAME);
        if (operations.build().typeSpecs().isEmpty()) {
            operations.addType(emit(name, usual, owners));
        }
        return name;
    }

    private ClassName filter() {
        return api.names().of(ModelClass.SUBSCRIPTION_FILTER, model);
    }

    private ClassName selection() {
        return api.names().of(ModelClass.SELECTION, model);
    }

    private TypeSpec emit(ClassName name, TypeName usual, List<SchemaField> owners) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(usual)
                .addJavadoc("What the subscriptions may ask for.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(selection(), "selection")
                        .addStatement("super(selection)")
                        .build())
                .addMethod(inherited(name, "filter", filter()))
                .addMethod(inherited(name, "selection", selection()));
        Map<String, String> names = JavaNames.membersBeside(
                List.of("filter", "selection", "argument", "variables"),
                owners.stream().map(SchemaField::name).toList());
        owners.forEach(owner -> type.addMethod(MethodSpec.methodBuilder(names.get(owner.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Receives only rows whose {@code $L} is this user.\n", owner.name())
                .addParameter(api.types().present(owner.type()), names.get(owner.name()))
                .returns(name)
                .addStatement("argument($S, $N)", owner.name(), names.get(owner.name()))
                .addStatement("return this")
                .build()));
        return type.build();
    }

    private static MethodSpec inherited(ClassName name, String method, ClassName parameter) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(parameter, method).build())
                .returns(name)
                .addStatement("super.$L($N)", method, method)
                .addStatement("return this")
                .build();
    }
}
