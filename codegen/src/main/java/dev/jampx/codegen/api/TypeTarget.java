package dev.jampx.codegen.api;

/** The languages that types are written in. */
public enum TypeTarget {
    JSON,
    SWIFT,
    TYPESCRIPT,
    FLOW,
    SCALA,
    FLOW_MODERN,
    ANGULAR
}
