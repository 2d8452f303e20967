package dev.jampx.cli.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Takes the place of a source that cannot be compiled before the client is generated: types of the same names, which a definition can name ({@code
 * handler(CreateUser.class)}) though there is nothing in them that could run.
 */
enum StandIn {
    /** With the supertypes, constants that are literals, and the names of an enum. */
    OUTLINE {
        @Override
        Stream<String> imports(CompilationUnitTree unit) {
            return unit.getImports().stream()
                    .filter(one -> !mentionsClient(one))
                    .map(ImportTree::toString)
                    .map(String::strip);
        }

        @Override
        String supertypes(ClassTree type) {
            String classes = Optional.ofNullable(type.getExtendsClause())
                    .map(superclass -> " extends " + erased(superclass))
                    .orElse("");
            List<? extends Tree> interfaces = type.getImplementsClause();
            String word = type.getKind() == Tree.Kind.INTERFACE ? " extends " : " implements ";
            return interfaces.isEmpty()
                    ? classes
                    : classes + interfaces.stream().map(OUTLINE::erased).collect(Collectors.joining(", ", word, ""));
        }

        @Override
        Stream<String> members(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> isConstant(type, field))
                    .map(field -> "public static final " + field.getType() + " " + field.getName() + " = "
                            + field.getInitializer() + ";");
        }
    },

    /** With the name alone: for a source whose supertypes need the client as well. */
    NAME {
        @Override
        Stream<String> imports(CompilationUnitTree unit) {
            return Stream.empty();
        }

        @Override
        String supertypes(ClassTree type) {
            return "";
        }

        @Override
        Stream<String> members(ClassTree type) {
            return Stream.empty();
        }
    };

    /** The stand-in for {@code file}, which {@code unit} is the parsed form of. */
    SourceFile of(SourceFile file, CompilationUnitTree unit) {
        Stream<String> header =
                unit.getPackageName() == null ? Stream.empty() : Stream.of("package " + unit.getPackageName() + ";");
        Stream<String> types =
                unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(type -> type((ClassTree) type));
        return new SourceFile(
                file.path(),
                Stream.of(header, imports(unit), types)
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private String type(ClassTree type) {
        String access = type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? "public " : "";
        String body = members(type).collect(Collectors.joining(" "));
        return switch (type.getKind()) {
            case INTERFACE -> access + "interface " + type.getSimpleName() + supertypes(type) + " {" + body + "}";
            case ANNOTATION_TYPE -> access + "@interface " + type.getSimpleName() + " {}";
            case ENUM -> access + "enum " + type.getSimpleName() + " {" + names(type) + "}";
            // Abstract, so that the methods of its supertypes need no bodies.
            default -> access + "abstract class " + type.getSimpleName() + supertypes(type) + " {" + body + "}";
        };
    }

    abstract Stream<String> imports(CompilationUnitTree unit);

    abstract String supertypes(ClassTree type);

    abstract Stream<String> members(ClassTree type);

    private static boolean mentionsClient(ImportTree one) {
        String name = one.getQualifiedIdentifier().toString();
        return name.equals(ClientPackage.NAME) || name.startsWith(ClientPackage.NAME + ".");
    }

    // Type arguments may be the client's.
    String erased(Tree type) {
        return type instanceof ParameterizedTypeTree parameterized
                ? parameterized.getType().toString()
                : type.toString();
    }

    private static boolean isConstant(ClassTree type, VariableTree field) {
        ExpressionTree value = field.getInitializer();
        return value instanceof LiteralTree
                && (type.getKind() == Tree.Kind.INTERFACE
                        || field.getModifiers().getFlags().contains(Modifier.STATIC)
                                && field.getModifiers().getFlags().contains(Modifier.FINAL));
    }

    private static String names(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> isEnumConstant(type, member))
                .map(member -> ((VariableTree) member).getName().toString())
                .collect(Collectors.joining(", "));
    }

    // The parser makes a constant of an enum a constant field of the enum's own type.
    private static boolean isEnumConstant(ClassTree type, Tree member) {
        return member instanceof VariableTree field
                && String.valueOf(field.getType()).contentEquals(type.getSimpleName())
                && field.getModifiers()
                        .getFlags()
                        .containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    }
}
