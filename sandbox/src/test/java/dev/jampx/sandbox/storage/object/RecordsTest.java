package dev.jampx.sandbox.storage.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void objectsFromBeforeThereWereTagsHaveNone() {
        assertThat(Records.read("{\"contentType\":\"text/plain\",\"metadata\":{\"a\":\"b\"}}", ObjectHeaders.class)
                        .tags())
                .isEmpty();
    }

    @Test
    void tagsKeepTheirOrder() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("z", "1");
        tags.put("a", "2");
        tags.put("m", "3");

        ObjectHeaders read = Records.read(Records.write(ObjectHeaders.NONE.withTags(tags)), ObjectHeaders.class);

        assertThat(read.tags().entrySet()).containsExactlyElementsOf(tags.entrySet());
    }
}
