package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code HubOfMany.ts}. */
public final class HubOfMany implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Company",
                    a.model()
                            .field("offices", a.hasMany("Office", "companyId"))
                            .field("people", a.hasMany("Employee", "companyId"))
                            .field("products", a.hasMany("Product", "companyId"))
                            .field("logo", a.hasOne("Logo", "companyId")))
            .add(
                    "Office",
                    a.model()
                            .field("companyId", a.id())
                            .field("company", a.belongsTo("Company", "companyId"))
                            .field("people", a.hasMany("Employee", "officeId")))
            .add(
                    "Employee",
                    a.model()
                            .field("companyId", a.id())
                            .field("officeId", a.id())
                            .field("company", a.belongsTo("Company", "companyId"))
                            .field("office", a.belongsTo("Office", "officeId")))
            .add(
                    "Product",
                    a.model()
                            .field("companyId", a.id().required())
                            .field("company", a.belongsTo("Company", "companyId")))
            .add(
                    "Logo",
                    a.model()
                            .field("companyId", a.id().required())
                            .field("company", a.belongsTo("Company", "companyId"))
                            .field("image", a.url()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
