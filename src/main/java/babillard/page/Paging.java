package babillard.page;

import java.util.ArrayList;
import java.util.List;

/** A long list cut into pages; an empty list has one page, which says so. */
record Paging<T>(List<T> items, int size) {
    Paging {
        items = List.copyOf(items);
        if (size < 1) {
            throw new IllegalArgumentException("a page holds at least one item");
        }
    }

    int count() {
        return Math.max(1, (items.size() + size - 1) / size);
    }

    /** The items of a page; pages count from 1. */
    List<T> page(int number) {
        int from = (number - 1) * size;
        return items.subList(from, Math.min(items.size(), from + size));
    }

    /** The pages that a reader of one of them is offered: the first, the last and its neighbours, 0 for a gap. */
    List<Integer> offered(int number) {
        List<Integer> offered = new ArrayList<>();
        for (int page = 1; page <= count(); page++) {
            if (page == 1 || page == count() || Math.abs(page - number) <= 1) {
                offered.add(page);
            } else if (offered.get(offered.size() - 1) != 0) {
                offered.add(0);
            }
        }
        return offered;
    }
}
