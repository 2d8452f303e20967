package dev.jampx.codegen.java.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that Java, or generated code itself, has taken. */
final class ReservedNames {

    private static final String WORDS =
            "_ abstract assert boolean break byte case catch char class const continue default do double else enum"
                    + " extends final finally float for goto if implements import instanceof int interface long native new package"
                    + " private protected public return short static strictfp super switch synchronized this throw throws transient"
                    + " try void volatile while true false null";

    private static final String METHODS_OF_OBJECT = "clone finalize getClass hashCode notify notifyAll toString wait";

    /** The methods without parameters that generated records have besides their accessors. */
    private static final String OWN_MEMBERS = "builder toWire toUpdate";

    /** Any class of {@code java.lang} up to Java 25: a package that is imported as a whole must not hide these. */
    private static final String JAVA_LANG =
            "AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException AssertionError AutoCloseable"
                    + " Boolean BootstrapMethodError Byte CharSequence Character Class ClassCastException ClassCircularityError"
                    + " ClassFormatError ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable"
                    + " Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float"
                    + " FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException"
                    + " IllegalMonitorStateException IllegalStateException IllegalThreadStateException IncompatibleClassChangeError"
                    + " IndexOutOfBoundsException InheritableThreadLocal InstantiationError InstantiationException Integer InternalError"
                    + " InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer"
                    + " NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError"
                    + " NoSuchMethodException NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package"
                    + " Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException"
                    + " RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError"
                    + " StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException"
                    + " StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable"
                    + " TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError"
                    + " UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException";

    /** Classes that generated code calls by their simple names, where a name with its package could be taken for a variable. */
    private static final String CALLED =
            "Arrays Blocking Connections FieldUpdate List LinkedHashMap Map Objects Optional Pages RelationSource RootField Scalars WireObject";

    private ReservedNames() {}

    /** What no member of a generated record can be called. */
    static List<String> members() {
        return words(WORDS, METHODS_OF_OBJECT, OWN_MEMBERS).toList();
    }

    /** What no class of a generated package can be called. */
    static Set<String> classes() {
        return words(JAVA_LANG, CALLED).collect(Collectors.toSet());
    }

    private static Stream<String> words(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(" ")));
    }
}
