package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.TypeName;

/**
 * A component of a record.
 *
 * @param field what it is called in the API
 * @param name what it is called in Java
 * @param type its type, marked where it may be null
 * @param isList whether its value is a list
 * @param required whether a builder must be given it
 */
record Component(String field, String name, TypeName type, boolean isList, boolean required) {}
