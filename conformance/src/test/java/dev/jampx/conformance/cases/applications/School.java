package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code School.ts}. */
public final class School implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Weekday", a.enumType("MON", "TUE", "WED", "THU", "FRI"))
            .add(
                    "Teacher",
                    a.model()
                            .field("name", a.string().required())
                            .field("email", a.email())
                            .field("lessons", a.hasMany("Lesson", "teacherId"))
                            .field("homeroom", a.hasOne("Form", "teacherId")))
            .add(
                    "Form",
                    a.model()
                            .field("year", a.integer().required())
                            .field("letter", a.string().required())
                            .field("teacherId", a.id())
                            .field("teacher", a.belongsTo("Teacher", "teacherId"))
                            .field("pupils", a.hasMany("Pupil", "formYear", "formLetter"))
                            .field("lessons", a.hasMany("Lesson", "formYear", "formLetter"))
                            .identifier("year", "letter"))
            .add(
                    "Pupil",
                    a.model()
                            .field("name", a.string().required())
                            .field("born", a.date())
                            .field("formYear", a.integer())
                            .field("formLetter", a.string())
                            .field("form", a.belongsTo("Form", "formYear", "formLetter"))
                            .field("grades", a.hasMany("Grade", "pupilId"))
                            .field(
                                    "guardians",
                                    a.customType()
                                            .field("name", a.string().required())
                                            .field("phone", a.phone().required()))
                            .secondaryIndexes(index -> List.of(index.on("name").sortKeys("born"))))
            .add(
                    "Subject",
                    a.model()
                            .field("code", a.string().required())
                            .field("title", a.string())
                            .field("lessons", a.hasMany("Lesson", "subjectCode"))
                            .field("grades", a.hasMany("Grade", "subjectCode"))
                            .identifier("code"))
            .add(
                    "Lesson",
                    a.model()
                            .field("day", a.ref("Weekday").required())
                            .field("at", a.time().required())
                            .field("formYear", a.integer().required())
                            .field("formLetter", a.string().required())
                            .field("subjectCode", a.string().required())
                            .field("teacherId", a.id())
                            .field("form", a.belongsTo("Form", "formYear", "formLetter"))
                            .field("subject", a.belongsTo("Subject", "subjectCode"))
                            .field("teacher", a.belongsTo("Teacher", "teacherId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("day").sortKeys("at"),
                                    index.on("teacherId").sortKeys("day", "at"))))
            .add(
                    "Grade",
                    a.model()
                            .field("pupilId", a.id().required())
                            .field("subjectCode", a.string().required())
                            .field("on", a.date().required())
                            .field("mark", a.floatType().required())
                            .field("pupil", a.belongsTo("Pupil", "pupilId"))
                            .field("subject", a.belongsTo("Subject", "subjectCode"))
                            .identifier("pupilId", "subjectCode", "on")
                            .authorization(allow -> List.of(
                                    allow.group("Editors"),
                                    allow.authenticated().to(Operation.READ))))
            .authorization(allow -> List.of(allow.authenticated().to(Operation.READ), allow.group("Admins")));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
