package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.layout.BlockText;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import java.util.List;

/** Declares the inputs and enums of an API; objects are declared where they are selected. */
final class SwiftDeclarations implements SchemaType.Visitor<BlockText> {

    private final BlockText text;
    private final SwiftReferences references;

    SwiftDeclarations(BlockText text, SwiftReferences references) {
        this.text = text;
        this.references = references;
    }

    @Override
    public BlockText object(ObjectType type) {
        return text;
    }

    @Override
    public BlockText scalar(Scalar type) {
        return text;
    }

    @Override
    public BlockText input(InputType type) {
        List<SwiftProperty> properties =
                type.fields().stream().map(references::ofInput).toList();
        return text.gap()
                .line("public struct " + SwiftNames.escaped(type.name()) + ": GraphQLMapConvertible")
                .block(() -> {
                    text.line("public var graphQLMap: GraphQLMap");
                    text.gap().line("public init" + SwiftProperty.parameters(properties));
                    text.block(() -> text.line("graphQLMap = " + SwiftProperty.dictionary(properties)));
                    properties.forEach(this::accessors);
                });
    }

    private void accessors(SwiftProperty property) {
        String key = '"' + property.field() + '"';
        text.gap().line("public var " + property.escapedName() + ": " + property.type());
        text.block(() -> {
            text.line("get").block(() -> text.line("return graphQLMap[" + key + "] as! " + property.type()));
            text.line("set").block(() -> text.line("graphQLMap.updateValue(newValue, forKey: " + key + ")"));
        });
    }

    @Override
    public BlockText enumeration(EnumType type) {
        List<EnumCase> cases = type.values().stream().map(EnumCase::of).toList();
        return text.gap()
                .line("public enum " + type.name() + ": RawRepresentable, Equatable, JSONDecodable, JSONEncodable")
                .block(() -> {
                    text.line("public typealias RawValue = String");
                    cases.forEach(each -> text.line("case " + SwiftNames.escaped(each.name())));
                    text.line("/// Auto generated constant for unknown enum values");
                    text.line("case unknown(RawValue)");
                    fromText(cases);
                    toText(cases);
                    equality(type.name(), cases);
                });
    }

    private void fromText(List<EnumCase> cases) {
        text.gap().line("public init?(rawValue: RawValue)");
        text.block(() -> text.line("switch rawValue").block(() -> {
            cases.forEach(each -> text.line("case \"" + each.value() + "\": self = ." + each.name()));
            text.line("default: self = .unknown(rawValue)");
        }));
    }

    private void toText(List<EnumCase> cases) {
        text.gap().line("public var rawValue: RawValue");
        text.block(() -> text.line("switch self").block(() -> {
            cases.forEach(each -> text.line("case ." + each.name() + ": return \"" + each.value() + '"'));
            text.line("case .unknown(let value): return value");
        }));
    }

    private void equality(String name, List<EnumCase> cases) {
        text.gap().line("public static func == (lhs: " + name + ", rhs: " + name + ") -> Bool");
        text.block(() -> text.line("switch (lhs, rhs)").block(() -> {
            cases.forEach(each -> text.line("case (." + each.name() + ", ." + each.name() + "): return true"));
            text.line("case (.unknown(let lhsValue), .unknown(let rhsValue)): return lhsValue == rhsValue");
            text.line("default: return false");
        }));
    }

    /** A value of an enum and what it is called in Swift. */
    private record EnumCase(String value, String name) {

        static EnumCase of(String value) {
            return new EnumCase(value, WordCase.camel(value));
        }
    }
}
