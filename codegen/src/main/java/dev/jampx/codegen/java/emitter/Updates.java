package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jampx.codegen.java.type.Runtime;

/** Tells components that say what an update does to a field from those that are values. */
final class Updates {

    private Updates() {}

    /** Whether {@code type} is what an update does to a field. */
    static boolean isUpdate(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                && parameterized.rawType().equals(Runtime.FIELD_UPDATE);
    }

    /** The type of the field that {@code type} updates. */
    static TypeName updated(TypeName type) {
        return ((ParameterizedTypeName) type).typeArguments().get(0);
    }
}
