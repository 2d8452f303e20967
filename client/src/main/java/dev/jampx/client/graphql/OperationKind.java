package dev.jampx.client.graphql;

/** The kinds of GraphQL operations. */
enum OperationKind {
    QUERY,
    MUTATION,
    SUBSCRIPTION;

    /** The kind of the one operation in {@code document}: the first word outside of braces that is not of a fragment. */
    static OperationKind of(String document) {
        int depth = 0;
        int position = 0;
        while (position < document.length()) {
            char character = document.charAt(position);
            if (character == '#') {
                position = endOfLine(document, position);
            } else if (character == '"') {
                position = endOfString(document, position);
            } else if (Character.isLetter(character) || character == '_') {
                int end = endOfWord(document, position);
                String word = document.substring(position, end);
                if (depth == 0 && word.equals("mutation")) {
                    return MUTATION;
                }
                if (depth == 0 && word.equals("subscription")) {
                    return SUBSCRIPTION;
                }
                if (depth == 0 && word.equals("query")) {
                    return QUERY;
                }
                if (depth == 0 && word.equals("fragment")) {
                    end = document.indexOf('{', end) < 0 ? document.length() : document.indexOf('{', end);
                }
                position = end;
            } else {
                depth += character == '{' ? 1 : character == '}' ? -1 : 0;
                position++;
            }
        }
        return QUERY;
    }

    private static int endOfLine(String document, int position) {
        int end = document.indexOf('\n', position);
        return end < 0 ? document.length() : end;
    }

    private static int endOfString(String document, int position) {
        if (document.startsWith("\"\"\"", position)) {
            int end = document.indexOf("\"\"\"", position + 3);
            return end < 0 ? document.length() : end + 3;
        }
        int end = position + 1;
        while (end < document.length() && document.charAt(end) != '"') {
            end += document.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static int endOfWord(String document, int position) {
        int end = position;
        while (end < document.length()
                && (Character.isLetterOrDigit(document.charAt(end)) || document.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
