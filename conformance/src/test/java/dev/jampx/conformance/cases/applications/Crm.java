package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Crm.ts}. */
public final class Crm implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Stage", a.enumType("LEAD", "OFFER", "WON", "LOST"))
            .add(
                    "Address",
                    a.customType()
                            .field("street", a.string())
                            .field("zip", a.string())
                            .field("city", a.string())
                            .field("kind", a.enumType("billing", "shipping")))
            .add(
                    "Account",
                    a.model()
                            .field("name", a.string().required())
                            .field("vat", a.string())
                            .field("site", a.url())
                            .field("addresses", a.ref("Address").array())
                            .field("contacts", a.hasMany("Contact", "accountId"))
                            .field("deals", a.hasMany("Deal", "accountId"))
                            .field("activities", a.hasMany("Activity", "accountId"))
                            .secondaryIndexes(index ->
                                    List.of(index.on("name"), index.on("vat").noQueryField())))
            .add(
                    "Contact",
                    a.model()
                            .field("accountId", a.id().required())
                            .field("account", a.belongsTo("Account", "accountId"))
                            .field("first", a.string())
                            .field("last", a.string().required())
                            .field("emails", a.email().array())
                            .field("phones", a.phone().array())
                            .field("bossId", a.id())
                            .field("boss", a.belongsTo("Contact", "bossId"))
                            .field("team", a.hasMany("Contact", "bossId"))
                            .field("deals", a.hasMany("Deal", "contactId"))
                            .secondaryIndexes(index -> List.of(index.on("last").sortKeys("first"))))
            .add(
                    "Deal",
                    a.model()
                            .field("title", a.string().required())
                            .field("stage", a.ref("Stage").required())
                            .field("value", a.floatType().validate(v -> v.gte(0)))
                            .field("chance", a.integer().defaultValue(50).validate(v -> v.gte(0)
                                    .lte(100)))
                            .field("closing", a.date())
                            .field("accountId", a.id().required())
                            .field("contactId", a.id())
                            .field("account", a.belongsTo("Account", "accountId"))
                            .field("contact", a.belongsTo("Contact", "contactId"))
                            .field("activities", a.hasMany("Activity", "dealId"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("stage")
                                            .sortKeys("closing", "value")
                                            .name("pipeline")
                                            .queryField("pipeline"),
                                    index.on("accountId").sortKeys("closing").projection(Projection.KEYS_ONLY)))
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.groups("Admins", "Editors").to(Operation.READ, Operation.UPDATE))))
            .add(
                    "Activity",
                    a.model()
                            .field("kind", a.enumType("call", "mail", "visit"))
                            .field("at", a.datetime().required())
                            .field("accountId", a.id())
                            .field("dealId", a.id())
                            .field("account", a.belongsTo("Account", "accountId"))
                            .field("deal", a.belongsTo("Deal", "dealId"))
                            .field("notes", a.json())
                            .field("host", a.ipAddress())
                            .field("createdAt", a.datetime())
                            .field("updatedAt", a.datetime())
                            .disableOperations(ModelOperation.SUBSCRIPTIONS))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
