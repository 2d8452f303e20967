package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ManyToMany.ts}. */
public final class ManyToMany implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Student", a.model().field("name", a.string()).field("courses", a.hasMany("Enrollment", "studentId")))
            .add("Course", a.model().field("title", a.string()).field("students", a.hasMany("Enrollment", "courseId")))
            .add(
                    "Enrollment",
                    a.model()
                            .field("studentId", a.id().required())
                            .field("courseId", a.id().required())
                            .field("student", a.belongsTo("Student", "studentId"))
                            .field("course", a.belongsTo("Course", "courseId"))
                            .field("grade", a.floatType()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
