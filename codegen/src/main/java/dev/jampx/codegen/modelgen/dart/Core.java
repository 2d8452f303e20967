package dev.jampx.codegen.modelgen.dart;

/** Names in Amplify's package for Dart. */
final class Core {

    /** The package, as files call it. */
    static final String PREFIX = "amplify_core.";

    static final String IMPORT = "import 'package:amplify_core/amplify_core.dart' as amplify_core;";
    static final String MODEL = PREFIX + "Model";
    static final String MODEL_TYPE = PREFIX + "ModelType";
    static final String MODEL_SCHEMA = PREFIX + "ModelSchema";
    static final String QUERY_FIELD = PREFIX + "QueryField";
    static final String FIELD_DEFINITION = PREFIX + "ModelFieldDefinition";
    static final String FIELD_TYPE = PREFIX + "ModelFieldType";
    static final String FIELD_TYPES = PREFIX + "ModelFieldTypeEnum";
    static final String ENUM_TO_STRING = PREFIX + "enumToString";
    static final String ENUM_FROM_STRING = PREFIX + "enumFromString";

    private Core() {}
}
