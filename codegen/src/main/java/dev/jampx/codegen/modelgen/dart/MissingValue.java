package dev.jampx.codegen.modelgen.dart;

/** What models throw where a value is missing that has to be there. */
final class MissingValue {

    private static final String EXCEPTION = "throw amplify_core.AmplifyCodeGenModelException(\n"
            + "      amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,\n"
            + "      recoverySuggestion:\n"
            + "        amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,\n"
            + "      underlyingException: e.toString()\n"
            + "      );";

    private MissingValue() {}

    /** {@code statement}, which throws something of its own where the value is missing. */
    static String caught(String statement) {
        return "try {\n" + statement + "\n} catch(e) {\n  " + EXCEPTION + "\n}";
    }
}
