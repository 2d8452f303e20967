package dev.jampx.appsync.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.MutationOperation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as Amplify's toolchain makes them; the long ones are copied from its output. */
class ModelNamesTest {

    @Test
    void separatesTheTypesOfAModelWithASmallFirstLetter() {
        ModelNames book = new ModelNames("book");
        assertThat(book.isSplit()).isTrue();
        assertThat(book.connection()).isEqualTo("ModelBookConnection");
        assertThat(book.relatedConnection()).isEqualTo("ModelbookConnection");
        assertThat(new ModelNames("Book").isSplit()).isFalse();
    }

    @Test
    void shortensSubscriptionsOfMoreThanFiftyCharacters() {
        ModelNames names = new ModelNames("AnExtraordinarilyLongModelNameForAnApplication");
        assertThat(names.subscription(MutationOperation.CREATE))
                .isEqualTo("onCreateAnExtraordinarilyLongModelNameForAnAp82dae")
                .hasSize(50);
        assertThat(names.subscription(MutationOperation.UPDATE))
                .isEqualTo("onUpdateAnExtraordinarilyLongModelNameForAnApdfc82");
        String longest = "A".repeat(42);
        assertThat(new ModelNames(longest).subscription(MutationOperation.DELETE))
                .isEqualTo("onDelete" + longest);
    }

    @Test
    void knowsWhenAmplifyMissesTheListOfAModel() {
        assertThat(new ModelNames("q").listTakesKey()).isFalse();
        assertThat(new ModelNames("Q").listTakesKey()).isTrue();
        assertThat(new ModelNames("book").listTakesKey()).isTrue();
    }

    @Test
    void joinsTheFieldsOfASortKey() {
        SortKey sortKey = new SortKey(List.of("UpperField", "kind_of", "x9"));
        assertThat(sortKey.attribute()).isEqualTo("UpperField#kind_of#x9");
        assertThat(sortKey.argument()).isEqualTo("upperFieldKind_ofX9");
        assertThat(new SortKey(List.of("UpperField")).argument()).isEqualTo("UpperField");
    }
}
