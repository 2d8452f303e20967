package dev.jampx.sandbox;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils GraphQL documents: as text, and as syntax. */
@SuppressWarnings("rawtypes") // The visitors of graphql-java speak of raw nodes.
final class DocumentMutation {

    private static final List<String> GOOD = List.of(
            "{ getNote(id: \"bobs\") { id text rank weight due extra tags contact owner comments { items { text } } } }",
            "{ listNotes(filter: {text: {beginsWith: \"Z\"}}, limit: 5) { items { id text tags contact } nextToken } }",
            "{ listNoteByTextAndRank(text: \"kept\", rank: {ge: 0}, sortDirection: DESC) { items { id text extra } } }",
            "{ getComment(id: \"bait\") { id note { id text rank due comments(limit: 3) { items { text owner } } } } }",
            "{ listComments { items { id note { ...part } } } } fragment part on Note { text tags owner contact }",
            "mutation { updateNote(input: {id: \"bobs\", text: \"x\"}, condition: {rank: {gt: 0}}) { id text rank } }",
            "mutation { deleteNote(input: {id: \"bobs\"}) { id text contact extra } }",
            "mutation { createNote(input: {id: \"bobs\", text: \"x\", rank: 3, tags: [\"a\"]}) { id text tags } }",
            "mutation { createComment(input: {noteId: \"bobs\", text: \"x\"}) { id note { text weight } } }",
            "mutation { updateComment(input: {id: \"bait\", noteId: \"pulse\"}) { id note { text extra } } }",
            "query Q($id: ID! = \"bobs\", $go: Boolean = true) { getNote(id: $id) { text @include(if: $go) tags } }",
            "subscription { onUpdateNote(filter: {rank: {gt: 0}}) { id text rank contact } }",
            "{ __schema { types { name fields { name type { name ofType { name } } } } } }",
            "{ listPosts(limit: 3) { items { id text rank } } }");

    private static final List<String> NAMES = List.of(
            "id",
            "text",
            "owner",
            "tags",
            "comments",
            "items",
            "note",
            "getNote",
            "listNotes",
            "__typename",
            "__schema",
            "__type",
            "syncNotes",
            "nothing",
            "Note",
            "rank",
            "toString",
            "constructor",
            "__proto__",
            "nextToken");

    private static final List<String> VALUES = List.of(
            "null",
            "1",
            "-0.0",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\"bobs\"",
            "\"\"\"block\"\"\"",
            "true",
            "ASC",
            "[]",
            "{}",
            "[[[null]]]",
            "{not: {and: [{or: []}]}}",
            "{owner: {ne: \"x\"}}",
            "{text: {size: {between: [1]}}}",
            "{id: {attributeExists: true}}",
            "{text: null}");

    private static final List<String> TEXTS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\"\"\"",
            "...",
            "$",
            "@",
            ":",
            "!",
            "|",
            "#",
            "\u0000",
            "\ufeff",
            "\u202e",
            "on",
            "fragment",
            "query",
            "extend",
            "type",
            "{a".repeat(300),
            "\\u12",
            "1.",
            "-",
            "&",
            "[".repeat(500),
            "\ud83d");

    private DocumentMutation() {}

    static String good(Random random) {
        return any(GOOD, random);
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some pieces of the text are left out, doubled, or replaced by others. */
    static String asText(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.insert(at, text.substring(at, until));
                case 2 -> text.replace(at, until, any(TEXTS, random));
                case 3 -> text.insert(at, (char) random.nextInt(0x3000));
                default -> text.insert(at, any(TEXTS, random));
            }
        }
        return text.toString();
    }

    /** Some nodes of the syntax tree are changed, so that most of what comes is a document. */
    static String asSyntax(String document, Random random) {
        Document changed = (Document) new AstTransformer().transform(Parser.parse(document), new Changes(random));
        String text = AstPrinter.printAst(changed);
        return switch (random.nextInt(12)) {
            case 0 -> text + "\nquery Second { __typename }";
            case 1 -> text + "\nfragment loop on Note { ...loop }";
            case 2 -> text + "\n" + text;
            case 3 -> text + "\nfragment unused on Nothing { id }";
            case 4 -> text + "\ntype Note { id: ID }";
            default -> text;
        };
    }

    /** Changes about one node in five. */
    private static final class Changes extends NodeVisitorStub {

        private static final int RARITY = 5;

        private final Random random;

        Changes(Random random) {
            this.random = random;
        }

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            if (random.nextInt(RARITY) > 0) {
                return TraversalControl.CONTINUE;
            }
            Node changed =
                    switch (random.nextInt(9)) {
                        case 0 -> field.transform(to -> to.name(any(NAMES, random)));
                        case 1 -> field.transform(to -> to.alias(any(NAMES, random)));
                        case 2 -> field.transform(to -> to.arguments(more(field.getArguments(), argument())));
                        case 3 -> field.transform(to -> to.directives(directives()));
                        case 4 -> inline(field);
                        case 5 -> field.transform(to -> to.selectionSet(null));
                        case 6 -> field.transform(to -> to.selectionSet(deep(1 + random.nextInt(120))));
                        case 7 -> field.transform(to -> to.selectionSet(wide(1 + random.nextInt(400))));
                        default -> new FragmentSpread(any(List.of("part", "loop", "nothing"), random));
                    };
            TreeTransformerUtil.changeNode(context, changed);
            return TraversalControl.ABORT;
        }

        private static <T> List<T> more(List<T> some, T another) {
            List<T> more = new ArrayList<>(some);
            more.add(another);
            return more;
        }

        private Argument argument() {
            return new Argument(
                    any(List.of("id", "limit", "filter", "nextToken", "input", "nothing"), random), value());
        }

        private Value<?> value() {
            return random.nextInt(8) == 0
                    ? new VariableReference(any(List.of("id", "go", "nothing"), random))
                    : Parser.parseValue(any(VALUES, random));
        }

        private List<Directive> directives() {
            List<Directive> directives = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                directives.add(Directive.newDirective()
                        .name(any(List.of("skip", "include", "aws_auth", "deprecated", "defer", "nothing"), random))
                        .arguments(List.of(new Argument(any(List.of("if", "nothing"), random), value())))
                        .build());
            }
            return directives;
        }

        private Node inline(Field field) {
            return InlineFragment.newInlineFragment()
                    .typeCondition(new TypeName(
                            any(List.of("Note", "Query", "Mutation", "Comment", "String", "Nothing"), random)))
                    .selectionSet(new SelectionSet(List.of(field, field)))
                    .build();
        }

        private SelectionSet deep(int depth) {
            SelectionSet set = new SelectionSet(List.of(new Field("id")));
            for (int i = 0; i < depth; i++) {
                set = new SelectionSet(List.of(new Field(i % 2 == 0 ? "note" : "comments", set)));
            }
            return set;
        }

        private SelectionSet wide(int width) {
            List<Selection> fields = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                fields.add(Field.newField("text").alias("a" + i).build());
            }
            return new SelectionSet(fields);
        }

        @Override
        public TraversalControl visitArgument(Argument argument, TraverserContext<Node> context) {
            if (random.nextInt(RARITY) == 0) {
                TreeTransformerUtil.changeNode(
                        context,
                        random.nextBoolean()
                                ? argument.transform(to -> to.value(value()))
                                : argument.transform(to -> to.name(any(NAMES, random))));
                return TraversalControl.ABORT;
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitFragmentDefinition(FragmentDefinition fragment, TraverserContext<Node> context) {
            if (random.nextInt(RARITY) == 0) {
                TreeTransformerUtil.changeNode(
                        context,
                        fragment.transform(to ->
                                to.selectionSet(new SelectionSet(List.of(new FragmentSpread(fragment.getName()))))));
                return TraversalControl.ABORT;
            }
            return TraversalControl.CONTINUE;
        }
    }
}
