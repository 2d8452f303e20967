package dev.jampx.client.model;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Goes through lists page after page. */
public final class Pages {

    private Pages() {}

    /**
     * All rows, from the first page on. A page is read when its first row is asked for, and not before; the stream's user waits for it.
     *
     * @param pages reads the list
     */
    public static <T> Stream<T> stream(PageReader<T> pages) {
        return stream(new Rows<>(pages, null));
    }

    /** All rows, where the first page is there already. */
    static <T> Stream<T> stream(Page<T> first, PageReader<T> rest) {
        return stream(new Rows<>(rest, first));
    }

    private static <T> Stream<T> stream(Iterator<T> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }

    /** The rows of a list, of which one page at a time is in memory. */
    private static final class Rows<T> implements Iterator<T> {

        private final PageReader<T> pages;
        private @Nullable Page<T> page;
        private Iterator<T> rows;

        Rows(PageReader<T> pages, @Nullable Page<T> first) {
            this.pages = pages;
            this.page = first;
            this.rows =
                    first == null ? Collections.emptyIterator() : first.items().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext()) {
                Page<T> current = page;
                if (current != null && !current.hasNext()) {
                    return false;
                }
                Page<T> next = Blocking.await(pages.read(current == null ? null : current.nextToken()));
                page = next;
                rows = next.items().iterator();
            }
            return true;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
    }
}
