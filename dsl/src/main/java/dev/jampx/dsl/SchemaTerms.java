package dev.jampx.dsl;

/** The words of which a schema is made; {@link Jampx#a} is the only one of its kind. Amplify: {@code a}. */
public sealed interface SchemaTerms permits SchemaVocabulary {

    /** Starts an empty schema: {@code a.schema().add("todo", TODO)}. Amplify: {@code a.schema({...})}. */
    Schema schema();

    /**
     * Makes one API of several schemas, each with its own authorization: {@code defineData(a.combine(SHOP, BLOG))}. Amplify:
     * {@code a.combine([shop, blog])}.
     *
     * @param schemas the schemas, of which no two define the same name
     */
    CombinedSchema combine(Schema... schemas);

    /** Starts a model without fields: {@code a.model().field("text", a.string())}. Amplify: {@code a.model({...})}. */
    ModelType model();

    /** A unique name of something, GraphQL {@code ID}. Amplify: {@code a.id()}. */
    ScalarField id();

    /** Text, GraphQL {@code String}. Amplify: {@code a.string()}. */
    StringField string();

    /** A whole number of 32 bits, GraphQL {@code Int}. Amplify: {@code a.integer()}. */
    NumberField integer();

    /** A floating-point number of 64 bits, GraphQL {@code Float}. Amplify: {@code a.float()}. */
    NumberField floatType();

    /** True or false, GraphQL {@code Boolean}; it cannot be part of a key. Amplify: {@code a.boolean()}. */
    ScalarField booleanType();

    /** A day such as {@code 2030-01-31}, GraphQL {@code AWSDate}. Amplify: {@code a.date()}. */
    ScalarField date();

    /** A time of day such as {@code 12:30:00.000}, GraphQL {@code AWSTime}. Amplify: {@code a.time()}. */
    ScalarField time();

    /** A moment such as {@code 2030-01-31T12:30:00.000Z}, GraphQL {@code AWSDateTime}. Amplify: {@code a.datetime()}. */
    ScalarField datetime();

    /** A moment as whole seconds since 1970-01-01T00:00Z, GraphQL {@code AWSTimestamp}. Amplify: {@code a.timestamp()}. */
    ScalarField timestamp();

    /** An e-mail address, GraphQL {@code AWSEmail}. Amplify: {@code a.email()}. */
    ScalarField email();

    /** Any JSON, as text, GraphQL {@code AWSJSON}. Amplify: {@code a.json()}. */
    ScalarField json();

    /** A telephone number, GraphQL {@code AWSPhone}. Amplify: {@code a.phone()}. */
    ScalarField phone();

    /** A URL, GraphQL {@code AWSURL}. Amplify: {@code a.url()}. */
    ScalarField url();

    /** An IPv4 or IPv6 address, GraphQL {@code AWSIPAddress}. Amplify: {@code a.ipAddress()}. */
    ScalarField ipAddress();

    /**
     * Leads to the many rows of another model that belong to this one: {@code a.hasMany("answer", "questionId")}. The other model needs
     * the reference fields and an {@code a.belongsTo} with the same ones. Amplify: {@code a.hasMany('answer', 'questionId')}.
     *
     * @param model the name of the other model in the schema
     * @param references the fields <em>of the other model</em> that hold this model's identifier, in the identifier's order
     */
    RelationshipField hasMany(String model, String... references);

    /**
     * Leads to the one row of another model that belongs to this one: {@code a.hasOne("cart", "customerId")}. The other model needs the
     * reference fields and an {@code a.belongsTo} with the same ones. Amplify: {@code a.hasOne('cart', 'customerId')}.
     *
     * @param model the name of the other model in the schema
     * @param references the fields <em>of the other model</em> that hold this model's identifier, in the identifier's order
     */
    RelationshipField hasOne(String model, String... references);

    /**
     * Leads to the row of another model that this one belongs to: {@code a.belongsTo("question", "questionId")}. The other model needs an
     * {@code a.hasMany} or {@code a.hasOne} with the same reference fields. Amplify: {@code a.belongsTo('question', 'questionId')}.
     *
     * @param model the name of the other model in the schema
     * @param references the fields <em>of this model</em> that hold the other's identifier, in the identifier's order
     */
    RelationshipField belongsTo(String model, String... references);

    /**
     * A choice of words, GraphQL {@code enum}: {@code a.enumType("OPEN", "DONE")}. As the type of a field it gets its name from the model
     * and the field. Amplify: {@code a.enum(['OPEN', 'DONE'])}.
     *
     * @param values the words: letters, digits and {@code _}, not beginning with a digit, each once
     */
    EnumType enumType(String... values);

    /**
     * Starts a type without fields and without a table: {@code a.customType().field("lat", a.floatType())}. As the type of a field it gets
     * its name from the model and the field. Amplify: {@code a.customType({...})}.
     */
    CustomType customType();

    /**
     * Refers to something of the schema: {@code a.ref("Status").required()}. Amplify: {@code a.ref('Status')}.
     *
     * @param name the name under which it was added to the schema
     */
    RefType ref(String name);

    /** Starts a query of one's own. Amplify: {@code a.query()}. */
    OperationType query();

    /** Starts a mutation of one's own. Amplify: {@code a.mutation()}. */
    OperationType mutation();

    /** Starts a subscription of one's own. Amplify: {@code a.subscription()}. */
    SubscriptionType subscription();

    /** Starts what answers an operation: {@code a.handler().function(ECHO)}. Amplify: {@code a.handler}. */
    HandlerTerms handler();
}
