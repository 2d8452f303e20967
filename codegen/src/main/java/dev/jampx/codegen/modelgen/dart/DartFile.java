package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** A file of Dart: the license under which Amplify puts generated models, notes to linters, and the code. */
final class DartFile {

    private static final String LICENSE =
            """
            /*
            * Copyright 2021 Amazon.com, Inc. or its affiliates. All Rights Reserved.
            *
            * Licensed under the Apache License, Version 2.0 (the "License").
            * You may not use this file except in compliance with the License.
            * A copy of the License is located at
            *
            *  http://aws.amazon.com/apache2.0
            *
            * or in the "license" file accompanying this file. This file is distributed
            * on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
            * express or implied. See the License for the specific language governing
            * permissions and limitations under the License.
            */""";

    private static final String ABOUT_LINTS =
            """
            // NOTE: This file is generated and may not follow lint rules defined in your app
            // Generated files can be excluded from analysis in analysis_options.yaml
            // For more info, see: https://dart.dev/guides/language/analysis-options#excluding-code-from-analysis""";

    private static final List<String> IGNORED_LINTS = List.of(
            "public_member_api_docs",
            "annotate_overrides",
            "dead_code",
            "dead_codepublic_member_api_docs",
            "depend_on_referenced_packages",
            "file_names",
            "library_private_types_in_public_api",
            "no_leading_underscores_for_library_prefixes",
            "no_leading_underscores_for_local_identifiers",
            "non_constant_identifier_names",
            "null_check_on_nullable_type_parameter",
            "override_on_non_overriding_member",
            "prefer_adjacent_string_concatenation",
            "prefer_const_constructors",
            "prefer_if_null_operators",
            "prefer_interpolation_to_compose_strings",
            "slash_for_doc_comments",
            "sort_child_properties_last",
            "unnecessary_const",
            "unnecessary_constructor_name",
            "unnecessary_late",
            "unnecessary_new",
            "unnecessary_null_aware_assignments",
            "unnecessary_nullable_for_final_variable_declarations",
            "unnecessary_string_interpolations",
            "use_build_context_synchronously");

    private DartFile() {}

    /** The file called {@code name}, with {@code parts} as its code. */
    static GeneratedFile of(String name, List<String> parts) {
        List<String> all = new ArrayList<>();
        all.add(LICENSE);
        all.add(ABOUT_LINTS);
        all.add("// ignore_for_file: " + String.join(", ", IGNORED_LINTS));
        all.addAll(parts);
        return new GeneratedFile(name + ".dart", String.join("\n\n", all));
    }
}
