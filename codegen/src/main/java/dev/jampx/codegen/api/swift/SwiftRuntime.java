package dev.jampx.codegen.api.swift;
final class SwiftRuntime { static String text() { return ""; } private SwiftRuntime() {} }
