package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Custom types that are called like the inputs of others, which a model holds, one of them in circles. */
final class TypesLikeInputs implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("price", a.customType().field("before", a.ref("price")))
                .add("PriceInput", a.customType().field("text", a.string()))
                .add("Unused", a.customType().field("text", a.string()))
                .add("UnusedInput", a.customType().field("text", a.string()))
                .add(
                        "Todo",
                        a.model()
                                .field("cost", a.ref("price"))
                                .field(
                                        "place",
                                        a.customType()
                                                .field("input", a.customType().field("x", a.id())))));
    }
}

/* Wanted:

JPX2005  amplify/mistakes/TypesLikeInputs.java:14
    .add("PriceInput", a.customType().field("text", a.string()))
  Custom type "PriceInput" is called like a type that the API makes for model "Todo".
  Choose another name for it.

JPX2214  amplify/mistakes/TypesLikeInputs.java:24
    .field("input", a.customType().field("x", a.id())))));
  The custom type of field "input" of custom type of field "place" of model "Todo" would be called "TodoPlaceInput" in the API, as is a type that the API makes for model "Todo".
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").
*/
