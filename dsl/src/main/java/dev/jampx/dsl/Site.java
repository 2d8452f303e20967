package dev.jampx.dsl;

import dev.jampx.model.diagnostics.SourceLocation;
import java.lang.StackWalker.StackFrame;

/** Finds the line of the user's source that is calling the grammar. */
final class Site {

    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String GRAMMAR = Site.class.getPackageName();

    private Site() {}

    /** The innermost line that belongs neither to the grammar nor to the JDK, which calls the user's lambdas and method references. */
    static SourceLocation ofCaller() {
        return WALKER.walk(frames -> frames.filter(Site::isUsers).findFirst().map(Site::location))
                .orElse(new SourceLocation("(unknown)", 0));
    }

    private static boolean isUsers(StackFrame frame) {
        String packageName = packageName(frame);
        return !packageName.equals(GRAMMAR) && !packageName.startsWith("java.") && !packageName.startsWith("jdk.");
    }

    private static SourceLocation location(StackFrame frame) {
        String packageName = packageName(frame);
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return new SourceLocation(folder + fileName(frame), Math.max(0, frame.getLineNumber()));
    }

    /** Classes compiled without debug information do not name their file; Java's convention does. */
    private static String fileName(StackFrame frame) {
        String recorded = frame.getFileName();
        if (recorded != null) {
            return recorded;
        }
        String simpleName = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        int nested = simpleName.indexOf('$');
        return (nested < 0 ? simpleName : simpleName.substring(0, nested)) + ".java";
    }

    private static String packageName(StackFrame frame) {
        String className = frame.getClassName();
        int end = className.lastIndexOf('.');
        return end < 0 ? "" : className.substring(0, end);
    }
}
